import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { greeting } from "./greeting";
import { write } from "./letter";
import { kindOf, visitRows, whatOf } from "./visit-rows";

/** To whoever was asked to move a visit: that is not needed any more. */
export function moveTakenBack(visit: VisitFacts): Words {
  const { clinic, language, startsAt } = visit;
  const say = wordsIn(language, "mail");
  const what = whatOf(visit);
  return write({
    clinic,
    language,
    subject: say("takenBack.subject", { what, when: clinicDateTime(startsAt, clinic.timeZone, language) }),
    title: say("takenBack.title", { what }),
    blocks: [
      ...greeting(visit),
      { paragraph: say(`takenBack.lead.${kindOf(visit)}`) },
      { facts: visitRows(visit) },
      { link: say("see", { what }), url: visit.manageUrl },
      { paragraph: say("takenBack.callUs", { phone: clinic.phone }) },
    ],
  });
}
