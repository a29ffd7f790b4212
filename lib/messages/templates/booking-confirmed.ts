import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { greeting } from "./greeting";
import { write } from "./letter";
import { kindOf, visitRows, whatOf } from "./visit-rows";

/**
 * To whoever booked: when, where, with whom, and the one link that shows the visit's present state.
 * @param note lines of the clinic's own
 */
export function bookingConfirmed(visit: VisitFacts, note: readonly string[] = []): Words {
  const { clinic, language, startsAt, byPhone } = visit;
  const say = wordsIn(language, "mail");
  const what = whatOf(visit);
  return write({
    clinic,
    language,
    subject: say("confirmed.subject", { when: clinicDateTime(startsAt, clinic.timeZone, language) }),
    title: say("confirmed.title", { what }),
    blocks: [
      ...greeting(visit),
      { paragraph: say(`confirmed.forward.${kindOf(visit)}`) },
      { facts: visitRows(visit) },
      { link: say("see", { what }), url: visit.manageUrl },
      { paragraph: say(byPhone ? "confirmed.beforeCall" : "confirmed.beforeVisit") },
      ...note.map((paragraph) => ({ paragraph })),
      { paragraph: say("confirmed.sameLink", { phone: clinic.phone }) },
    ],
  });
}
