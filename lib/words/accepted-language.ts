import { isLanguage, type Language } from "./languages";

/** Nobody reads more languages, and whoever sends a thousand shall not have them all sorted. */
const AT_MOST = 30;
const RANGE = /^\s*([a-z]{1,8}(?:-[a-z\d]{1,8})*|\*)\s*(?:;\s*q=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * Which of our languages a browser would like best (Accept-Language, RFC 9110 12.5.4): the one with the highest
 * quality, of equals the first. A kind of a language (es-MX) is that language. "*" and quality 0 choose nothing.
 * @returns null when it wants none of ours, or said nothing that can be read
 */
export function acceptedLanguage(header: string | null): Language | null {
  const wanted = (header ?? "")
    .split(",", AT_MOST)
    .flatMap((part) => {
      const [, range, quality = "1"] = RANGE.exec(part) ?? [];
      const language = range?.toLowerCase().split("-")[0];
      return isLanguage(language) ? [{ language, quality: Number(quality) }] : [];
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted[0]?.language ?? null;
}
