import type { MoveAskedFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { greeting } from "./greeting";
import { write } from "./letter";
import { kindOf, visitRows } from "./visit-rows";

/** To whoever booked: the clinic cannot keep the visit and asks for another time. Why is nobody's business. */
export function moveAsked(visit: MoveAskedFacts): Words {
  const { clinic, language, startsAt, byPhone, suggested } = visit;
  const say = wordsIn(language, "mail");
  const [kind, when] = [kindOf(visit), clinicDateTime(startsAt, clinic.timeZone, language)];
  const { phone } = clinic;
  return write({
    clinic,
    language,
    subject: say("moveAsked.subject", { kind, when }),
    title: say(`moveAsked.title.${kind}`),
    blocks: [
      ...greeting(visit),
      { paragraph: say("moveAsked.lead", { kind, when }) },
      { facts: visitRows({ ...visit, ...suggested }) },
      { link: say("moveAsked.answer"), url: visit.answerUrl },
      { paragraph: say("moveAsked.notKept") },
      { paragraph: byPhone ? say("alsoCall", { phone }) : say("moveAsked.doNotCome", { phone }) },
    ],
  });
}
