import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { greeting } from "./greeting";
import { write } from "./letter";
import { whatOf } from "./visit-rows";

/** To whoever booked: the visit does not take place. @param formerly the start told before */
export function bookingCancelled(visit: VisitFacts, formerly: Instant): Words {
  const { clinic, language } = visit;
  const say = wordsIn(language, "mail");
  const [what, when] = [whatOf(visit), clinicDateTime(formerly, clinic.timeZone, language)];
  return write({
    clinic,
    language,
    subject: say("cancelled.subject", { when }),
    title: say("cancelled.title", { what }),
    blocks: [
      ...greeting(visit),
      { paragraph: say("cancelled.lead", { what, when }) },
      { facts: [[say("facts.reference"), [visit.reference]]] },
      { paragraph: say("cancelled.calendar") },
      { link: say("cancelled.see", { what }), url: visit.manageUrl },
      { paragraph: say("cancelled.callUs", { phone: clinic.phone }) },
    ],
  });
}
