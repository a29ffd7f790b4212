import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateLong, clinicDateTime, clinicTimeAndZone } from "@/lib/format/clinic-words";
import { placeOf } from "@/lib/messages/place";
import { greeting } from "./greeting";
import { write } from "./letter";

/** To whoever booked: the visit is at another time, or with somebody else. @param formerly the start told before */
export function bookingMoved(visit: VisitFacts, formerly: Instant): Words {
  const { clinic, startsAt, byPhone } = visit;
  const zone = clinic.timeZone;
  const what = byPhone ? "call" : "visit";
  const isSameTime = formerly === startsAt;
  return write({
    clinic,
    subject: `${isSameTime ? "Changed" : "Moved"}: now ${clinicDateTime(startsAt, zone)}`,
    title: `Your ${what} has ${isSameTime ? "changed" : "moved"}`,
    blocks: [
      ...greeting(visit),
      {
        paragraph: isSameTime
          ? `Something about your ${what} is different now. This is what holds:`
          : `Your ${what} is no longer on ${clinicDateTime(formerly, zone)}. This is what holds now:`,
      },
      {
        facts: [
          ["When", [clinicDateLong(startsAt, zone), clinicTimeAndZone(startsAt, zone)]],
          ["Where", placeOf(visit)],
          ["With", [visit.practitionerName]],
          ["Reference", [visit.reference]],
        ],
      },
      { link: `See your ${what}`, url: visit.manageUrl },
      { paragraph: "The calendar entry that comes with this mail takes the place of the earlier one." },
      { paragraph: `If this does not suit you, call us: ${clinic.phone}.` },
    ],
  });
}
