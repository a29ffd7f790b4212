import type { LinkAgainFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { hello } from "./greeting";
import { write } from "./letter";
import { visitRows, whatOf } from "./visit-rows";

/** To whoever booked, who asked for it: the link to the visit once more, and what is true of the visit now. */
export function linkAgain({ standing, ...visit }: LinkAgainFacts): Words {
  const { clinic, language, startsAt } = visit;
  const say = wordsIn(language, "mail");
  const [what, when] = [whatOf(visit), clinicDateTime(startsAt, clinic.timeZone, language)];
  return write({
    clinic,
    language,
    subject: say("linkAgain.subject", { what, when }),
    title: say("linkAgain.title", { what }),
    blocks: [
      hello(visit.recipientName, language),
      { paragraph: say("linkAgain.asked", { what }) },
      { facts: [[say("facts.state"), [say(`standing.${standing}`)]], ...visitRows(visit)] },
      { link: say("see", { what }), url: visit.manageUrl },
      { paragraph: say("notYou", { phone: clinic.phone }) },
    ],
  });
}
