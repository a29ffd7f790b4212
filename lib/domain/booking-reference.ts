const LETTERS = /^[2-9A-HJKMNP-TV-Z]{8}$/;
/** People write what they read: spaces, dashes of any length, minus signs. */
const BETWEEN = /[\s\p{Pd}\u2212]/gu;

/** The reference in a text that holds nothing else, however it was typed: "7kq3 m9px" is "7KQ3-M9PX". */
export function readReference(typed: string): string | null {
  const letters = typed.replace(BETWEEN, "").toUpperCase();
  return LETTERS.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}
