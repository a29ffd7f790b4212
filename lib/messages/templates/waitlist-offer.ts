import type { Instant } from "@/lib/domain/interval";
import type { OfferFacts, Words } from "@/lib/domain/message";
import { clinicDateLong, clinicDateTime, clinicTimeAndZone } from "@/lib/format/clinic-words";
import { untilInMail } from "@/lib/format/waitlist-words";
import { placeOf } from "@/lib/messages/place";
import { write } from "./letter";

/** To whoever waits: this time is kept for you, and until when. @param now when it is written: "today" is told by it */
export function waitlistOffer(offer: OfferFacts, now: Instant): Words {
  const { clinic, startsAt, keptUntil, isForEarlier, isTooLateToMove } = offer;
  const zone = clinic.timeZone;
  const until = untilInMail(keptUntil, zone, now);
  return write({
    clinic,
    subject: `A time is kept for you: ${clinicDateTime(startsAt, zone)}`,
    title: "A time is kept for you",
    blocks: [
      { paragraph: offer.recipientName ? `Hello ${offer.recipientName},` : "Hello," },
      { paragraph: `This time has come free. We keep it for you, and for nobody else, until ${until}.` },
      {
        facts: [
          ["When", [clinicDateLong(startsAt, zone), clinicTimeAndZone(startsAt, zone)]],
          ["Where", placeOf(offer)],
          ["With", [offer.practitionerName]],
          ["Kept until", [until]],
        ],
      },
      {
        link: isTooLateToMove ? "See this time, or give it back" : "Take this time, or give it back",
        url: offer.url,
      },
      { paragraph: isForEarlier ? wayToMove(offer) : "Nothing is booked until you take it." },
      { paragraph: "If we do not hear from you by then, it goes to the next person. You stay on the list." },
    ],
  });
}

const wayToMove = ({ isTooLateToMove, clinic }: OfferFacts): string =>
  isTooLateToMove
    ? `Your visit is too near to be moved online: to take this time, please call us on ${clinic.phone}.`
    : "The visit you have stays yours until you take this one; then it moves.";
