import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { greeting } from "./greeting";
import { write } from "./letter";
import { visitRows, whatOf } from "./visit-rows";

/**
 * To whoever booked, some days before: when, where, with whom, and a link for each thing that can be done.
 * @param note lines of the clinic's own
 */
export function visitReminder(visit: VisitFacts, note: readonly string[] = []): Words {
  const { clinic, language, startsAt, manageUrl } = visit;
  const say = wordsIn(language, "mail");
  const what = whatOf(visit);
  return write({
    clinic,
    language,
    subject: say("reminder.subject", { when: clinicDateTime(startsAt, clinic.timeZone, language) }),
    title: say("reminder.title", { what }),
    blocks: [
      ...greeting(visit),
      { facts: visitRows(visit) },
      { paragraph: say("reminder.kept") },
      ...note.map((paragraph) => ({ paragraph })),
      { link: say("reminder.see", { what }), url: manageUrl },
      { link: say("reminder.move"), url: `${manageUrl}/move` },
      { link: say("reminder.cancel"), url: `${manageUrl}/cancel` },
      { paragraph: say("alsoCall", { phone: clinic.phone }) },
    ],
  });
}
