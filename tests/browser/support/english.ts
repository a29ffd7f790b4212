import type { Page } from "playwright-core";
import { en } from "@/lib/words/en";

/** Shorter ones may stand in any language: names, "OK", "Error:". */
const WORDS_AT_LEAST = 3;

const sentencesOf = (words: object): string[] =>
  Object.values(words).flatMap((value: string | object) =>
    typeof value === "string" ? [value] : sentencesOf(value),
  );

/** What is said for certain: a sentence, or the stretches of it between what is filled in. */
const STRETCHES = [
  ...new Set(
    sentencesOf(en)
      .flatMap((sentence) => sentence.split(/<[^>]*>|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/))
      .map((stretch) => stretch.replace(/\s+/g, " ").trim())
      .filter((stretch) => (stretch.match(/\p{L}+/gu)?.length ?? 0) >= WORDS_AT_LEAST),
  ),
];

/** English sentences of ours that stand on the page, or are read out there, outside what is marked as English. */
export async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('[lang="en"], script, style, noscript')) other.remove();
    const heard = [...copy.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    return [document.title, copy.textContent, ...heard].join("\n").replace(/\s+/g, " ");
  });
  return STRETCHES.filter((stretch) => said.includes(stretch));
}
