/** Where a clinic may put words of its own, in the order in which the form asks. */
export const TEXT_KEYS = ["notice", "mail-confirmed", "mail-reminder", "find-us", "what-to-bring"] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

/** ISO 639-1, as the table holds to (clinic_text_language_known). */
export const TEXT_LANGUAGES = ["en", "es"] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Those that go into mails. */
export const MAIL_TEXTS = ["mail-confirmed", "mail-reminder"] as const satisfies readonly TextKey[];
export type MailText = (typeof MAIL_TEXTS)[number];

/** "mail-confirmed:en" and what stands there. What is not here was left empty. */
export type ClinicTexts = Readonly<Partial<Record<`${TextKey}:${TextLanguage}`, string>>>;

/** The lines of a text that say something; none when it is empty. */
export const textLines = (texts: ClinicTexts, key: TextKey, language: TextLanguage = "en"): string[] =>
  (texts[`${key}:${language}`] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Beginnings of words, in small letters and without accents, that tell what somebody comes for. */
const TELLING = [
  ...["sciatic", "ciatic", "acupunct", "acupunt", "needle", "aguja", "cupping", "ventosa", "moxibust"],
  ...["diagnos", "symptom", "sintoma", "therap", "terapia", "painful", "illness", "enferm", "herniat"],
];
const TELLING_WHOLE = ["pain", "pains", "dolor", "dolores", "nerve", "nervio", "spine", "hernia"];

/**
 * A word that a mail must not hold, because others read people's mail over their shoulder; null when there is none.
 * Not proof against whoever wants to tell: it catches what is written without thinking of it.
 * @param own.clinicName may stand in a mail, whatever it holds
 * @param own.treatments by name: none of them may
 */
export function tellsHealth(
  text: string,
  { clinicName, treatments }: { clinicName: string; treatments: readonly string[] },
): string | null {
  const plain = plainWords(text).replaceAll(plainWords(clinicName), " ");
  const treatment = treatments.find((name) => ` ${plain} `.includes(` ${plainWords(name)} `));
  if (treatment !== undefined) return treatment;
  const tells = (word: string) =>
    TELLING_WHOLE.includes(word) || TELLING.some((start) => word.startsWith(start));
  return plain.split(" ").find(tells) ?? null;
}

/** In small letters, without accents and signs, words parted by one space. */
const plainWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}|\p{Cf}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
