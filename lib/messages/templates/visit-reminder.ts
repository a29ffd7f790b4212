import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateLong, clinicDateTime, clinicTimeAndZone } from "@/lib/format/clinic-words";
import { placeOf } from "@/lib/messages/place";
import { greeting } from "./greeting";
import { write } from "./letter";

/** To whoever booked, some days before: when, where, with whom, and a link for each thing that can be done. */
export function visitReminder(visit: VisitFacts): Words {
  const { clinic, startsAt, byPhone, manageUrl } = visit;
  const zone = clinic.timeZone;
  const what = byPhone ? "call" : "visit";
  return write({
    clinic,
    subject: `Reminder: ${clinicDateTime(startsAt, zone)}`,
    title: `Your ${what} is coming up`,
    blocks: [
      ...greeting(visit),
      {
        facts: [
          ["When", [clinicDateLong(startsAt, zone), clinicTimeAndZone(startsAt, zone)]],
          ["Where", placeOf(visit)],
          ["With", [visit.practitionerName]],
          ["Reference", [visit.reference]],
        ],
      },
      { paragraph: "This time is kept for you. If you cannot come, tell us, and someone else can have it." },
      { link: `See your ${what}, and say that you are coming`, url: manageUrl },
      { link: "Move it to another time", url: `${manageUrl}/move` },
      { link: "Cancel it", url: `${manageUrl}/cancel` },
      { paragraph: `You can also call us: ${clinic.phone}.` },
    ],
  });
}
