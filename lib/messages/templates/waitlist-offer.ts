import type { Instant } from "@/lib/domain/interval";
import type { OfferFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { untilInMail } from "@/lib/format/waitlist-words";
import { wordsIn } from "@/lib/words/words-in";
import { hello } from "./greeting";
import { write } from "./letter";
import { meetingRows } from "./visit-rows";

/** To whoever waits: this time is kept for you, and until when. @param now when it is written: "today" is told by it */
export function waitlistOffer(offer: OfferFacts, now: Instant): Words {
  const { clinic, language, startsAt, keptUntil, isTooLateToMove } = offer;
  const say = wordsIn(language, "mail");
  const zone = clinic.timeZone;
  const until = untilInMail(keptUntil, zone, now, language);
  return write({
    clinic,
    language,
    subject: say("offer.subject", { when: clinicDateTime(startsAt, zone, language) }),
    title: say("offer.title"),
    blocks: [
      hello(offer.recipientName, language),
      { paragraph: say("offer.lead", { until }) },
      { facts: [...meetingRows(offer), [say("facts.keptUntil"), [until]]] },
      { link: say(isTooLateToMove ? "offer.see" : "offer.take"), url: offer.url },
      { paragraph: wayToTake(offer) },
      { paragraph: say("offer.next") },
    ],
  });
}

function wayToTake({ isForEarlier, isTooLateToMove, clinic, language }: OfferFacts): string {
  const say = wordsIn(language, "mail");
  if (!isForEarlier) return say("offer.nothingBooked");
  return isTooLateToMove ? say("offer.tooNear", { phone: clinic.phone }) : say("offer.staysYours");
}
