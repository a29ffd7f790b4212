import { createTranslator } from "use-intl/core";
import { en } from "./en";
import { es } from "./es";
import { LOCALES, type Language } from "./languages";
import type { SameShape } from "./shape";

type Catalogue = typeof en;
const CATALOGUES: Record<Language, SameShape<Catalogue>> = { en, es };

/** A part of what is said: of one page, of the mails, of dates. */
export type Part = keyof Catalogue;
/** Says a sentence of a part by its name. A name that does not exist, or a value left out, does not compile. */
export type Say<Of extends Part> = ReturnType<typeof createTranslator<Catalogue[Of]>>;

/** A part, or a piece of one, as an object of strings. */
export type Sentences<Of extends Part> = SameShape<Catalogue>[Of];

const known = new Map<string, unknown>();

/** Each sentence is read once (ICU MessageFormat), so whoever says it is kept. */
export function wordsIn<Of extends Part>(language: Language, part: Of): Say<Of> {
  const name = `${language} ${part}`;
  const say = known.get(name) ?? translatorOf(language, part);
  known.set(name, say);
  return say as Say<Of>;
}

/** The sentences of a part as they are written: for what the browser says itself. They must take no values. */
export const sentencesIn = <Of extends Part>(language: Language, part: Of): Sentences<Of> =>
  CATALOGUES[language][part];

const translatorOf = (language: Language, part: Part) =>
  createTranslator<Record<string, unknown>>({
    locale: LOCALES[language],
    messages: CATALOGUES[language][part],
    // A sentence that cannot be said is a bug, not something to show by its name.
    onError: (error) => {
      throw error;
    },
  });
