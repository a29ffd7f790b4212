import { plainPage } from "@/app/plain-page";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

/** For whoever sent too much: no form of ours is waiting for an answer any more. */
export function tooLargePage(clinic: string, language: Language, words: readonly string[]): Response {
  const say = wordsIn(language, "site");
  return plainPage(413, clinic, language, {
    short: say("tooLarge.short"),
    title: say("tooLarge.title"),
    words,
  });
}
