/** The languages of the public pages and of mails to patients. Desk and API are English. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is written where nobody has said anything else. */
export const USUAL: Language = "en";

/** Each language named in itself, for whoever reads no other. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", es: "Español" };

/** Where a line begins. A language that is read from the right needs nothing but its row here and its words. */
export const DIRECTIONS: Record<Language, "ltr" | "rtl"> = { en: "ltr", es: "ltr" };

/** How dates and numbers are written: as people in Maine write them in that language. */
export const LOCALES: Record<Language, string> = { en: "en-US", es: "es-US" };

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((known) => known === text);

/** What the clinic writes its treatments, their descriptions and its biographies in. */
const OF_THE_CLINIC: Language = "en";

/** For `lang` around what the clinic has written: named where the page speaks another language. */
export const clinicLang = (page: Language): Language | undefined =>
  page === OF_THE_CLINIC ? undefined : OF_THE_CLINIC;
