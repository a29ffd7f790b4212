import type { WaitlistFacts, Words } from "@/lib/domain/message";
import { wordsIn } from "@/lib/words/words-in";
import { hello } from "./greeting";
import { write } from "./letter";

/** To whoever waits: what happens now, and the link to their place. */
export function waitlistJoined(facts: WaitlistFacts): Words {
  const { clinic, language, recipientName, url, isForEarlier } = facts;
  const say = wordsIn(language, "mail");
  return write({
    clinic,
    language,
    subject: say("joined.title"),
    title: say("joined.title"),
    blocks: [
      hello(recipientName, language),
      { paragraph: say(isForEarlier ? "joined.leadEarlier" : "joined.lead") },
      { paragraph: say("joined.oneAtATime") },
      { link: say("joined.see"), url },
      { paragraph: say("joined.callUs", { phone: clinic.phone }) },
    ],
  });
}
