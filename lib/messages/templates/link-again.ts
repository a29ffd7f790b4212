import type { LinkAgainFacts, Words } from "@/lib/domain/message";
import { clinicDateLong, clinicDateTime, clinicTimeAndZone } from "@/lib/format/clinic-words";
import { STANDING_WORDS } from "@/lib/format/visit-standing-words";
import { placeOf } from "@/lib/messages/place";
import { write } from "./letter";

/** To whoever booked, who asked for it: the link to the visit once more, and what is true of the visit now. */
export function linkAgain({ standing, ...visit }: LinkAgainFacts): Words {
  const { clinic, startsAt, byPhone } = visit;
  const zone = clinic.timeZone;
  const what = byPhone ? "call" : "visit";
  return write({
    clinic,
    subject: `Your link: ${what} on ${clinicDateTime(startsAt, zone)}`,
    title: `The link to your ${what}`,
    blocks: [
      { paragraph: visit.recipientName ? `Hello ${visit.recipientName},` : "Hello," },
      { paragraph: `Somebody, we hope you, asked for the link to this ${what}.` },
      {
        facts: [
          ["State", [STANDING_WORDS[standing]]],
          ["When", [clinicDateLong(startsAt, zone), clinicTimeAndZone(startsAt, zone)]],
          ["Where", placeOf(visit)],
          ["With", [visit.practitionerName]],
          ["Reference", [visit.reference]],
        ],
      },
      { link: `See your ${what}`, url: visit.manageUrl },
      {
        paragraph: `If it was not you, do nothing: nobody else was sent this link. Questions? Call us: ${clinic.phone}.`,
      },
    ],
  });
}
