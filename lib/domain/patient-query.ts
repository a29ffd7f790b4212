import { readReference } from "./booking-reference";

/** What somebody typed to find a patient or a visit, in parts that can be looked for. */
export type PatientQuery = {
  /** As typed, cut and cleaned. */
  text: string;
  /** Each is looked for by itself, and all must be found. At most four. */
  parts: Part[];
  /** When it may be one: "7KQ3-M9PX". */
  reference: string | null;
};

type Part = {
  text: string;
  /** `word`: at the beginning of a word. `anywhere`: digits, addresses, and scripts that do not part their words. */
  at: "word" | "anywhere";
};

const LONGEST = 100;
const PARTS_AT_MOST = 4;
const SHORTEST_NUMBER = 3;
/** More digits than these are a country's code, which people sometimes write and sometimes do not. */
const NATIONAL_NUMBER = 10;

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]+/gu;
const PHONE = /^[\d+().\-\s]+$/;
const APOSTROPHES = /['’`´ʼ]/g;

/** @returns null when there is nothing to look for: one sign of a number fits everybody */
export function readPatientQuery(typed: string): PatientQuery | null {
  const text = [
    ...typed
      .slice(0, 2 * LONGEST)
      .replace(UNPRINTABLE, " ")
      .normalize("NFC"),
  ]
    .slice(0, LONGEST)
    .join("")
    .trim();
  const parts = PHONE.test(text) ? numberIn(text) : wordsIn(text);
  return parts.length === 0 ? null : { text, parts, reference: readReference(text) };
}

function numberIn(text: string): Part[] {
  const digits = text.replace(/\D/g, "");
  return digits.length < SHORTEST_NUMBER ? [] : [{ text: digits.slice(-NATIONAL_NUMBER), at: "anywhere" }];
}

const wordsIn = (text: string): Part[] =>
  text
    .replace(APOSTROPHES, "")
    .split(/\s+|[,;]+|(?<=\p{L})-(?=\p{L})/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, PARTS_AT_MOST)
    .map((word) => ({ text: word, at: /[@.\d]/.test(word) || !isLatin(word) ? "anywhere" : "word" }));

const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);
