import type { VisitsLinkFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { hello } from "./greeting";
import { write } from "./letter";

/** To an address whose reader asked to see all visits booked with it. */
export function visitsLink({ url, expiresAt, clinic, language }: VisitsLinkFacts): Words {
  const say = wordsIn(language, "mail");
  return write({
    clinic,
    language,
    subject: say("allVisits.title"),
    title: say("allVisits.title"),
    blocks: [
      hello("", language),
      { paragraph: say("allVisits.asked") },
      { link: say("allVisits.see"), url },
      { paragraph: say("allVisits.until", { when: clinicDateTime(expiresAt, clinic.timeZone, language) }) },
      { paragraph: say("notYou", { phone: clinic.phone }) },
    ],
  });
}
