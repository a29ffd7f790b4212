import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { en } from "@/lib/words/en";
import { es } from "@/lib/words/es";

/** "refusals.wish.time" → the sentence. */
const sentences = (words: object, prefix = ""): [string, string][] =>
  Object.entries(words).flatMap(([name, value]: [string, string | object]) =>
    typeof value === "string" ? [[prefix + name, value]] : sentences(value, `${prefix}${name}.`),
  );

/** What a sentence takes: "max: number", "strong: tag". How often, and in which order, is the language's own affair. */
function takenBy(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${element.value}: ${TYPE[element.type]}`;
    if (element.type === TYPE.tag) return [own, ...takenBy(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [own];
    return [own, ...Object.values(element.options).flatMap(({ value }) => takenBy(value))];
  });
}
const taken = (sentence: string): string[] => [...new Set(takenBy(parse(sentence)))].sort();

const spanish = new Map(sentences(es));

it.each(sentences(en))("says %s in Spanish with the same values", (name, sentence) => {
  expect(taken(spanish.get(name) ?? "")).toEqual(taken(sentence));
});
