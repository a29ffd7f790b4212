import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateLong, clinicDateTime, clinicTimeAndZone } from "@/lib/format/clinic-words";
import { placeOf } from "@/lib/messages/place";
import { greeting } from "./greeting";
import { write } from "./letter";

const BEFORE_A_VISIT =
  "Getting ready: wear loose clothing that rolls up above your elbows and knees, eat something light in the two " +
  "hours before, and come five minutes early.";
const BEFORE_A_CALL = "Getting ready: keep your phone near, and find a quiet place to talk.";

/** To whoever booked: when, where, with whom, and the one link that shows the visit's present state. */
export function bookingConfirmed(visit: VisitFacts): Words {
  const { clinic, startsAt, byPhone } = visit;
  const zone = clinic.timeZone;
  return write({
    clinic,
    subject: `Booked: ${clinicDateTime(startsAt, zone)}`,
    title: byPhone ? "Your call is booked" : "Your visit is booked",
    blocks: [
      ...greeting(visit),
      { paragraph: byPhone ? "We look forward to speaking with you." : "We look forward to seeing you." },
      {
        facts: [
          ["When", [clinicDateLong(startsAt, zone), clinicTimeAndZone(startsAt, zone)]],
          ["Where", placeOf(visit)],
          ["With", [visit.practitionerName]],
          ["Reference", [visit.reference]],
        ],
      },
      { link: byPhone ? "See your call" : "See your visit", url: visit.manageUrl },
      { paragraph: byPhone ? BEFORE_A_CALL : BEFORE_A_VISIT },
      {
        paragraph: `The same link moves or cancels it, and says until when. Questions? Call us: ${clinic.phone}.`,
      },
    ],
  });
}
