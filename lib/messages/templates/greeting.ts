import type { VisitFacts } from "@/lib/domain/message";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import type { Block } from "./letter";
import { whatOf } from "./visit-rows";

/** "Hello Ann Bell," */
export const hello = (name: string, language: Language): Block => {
  const say = wordsIn(language, "mail");
  return { paragraph: name ? say("helloName", { name }) : say("hello") };
};

/** How a letter about a visit begins: with whoever arranged it, and with whom it is for when that is someone else. */
export function greeting(visit: VisitFacts): Block[] {
  const { recipientName, visitorName: visitor, language } = visit;
  const first = hello(recipientName, language);
  if (!visitor) return [first];
  return [first, { paragraph: wordsIn(language, "mail")("arranged", { what: whatOf(visit), visitor }) }];
}
