import { COMMON_PASSWORDS } from "./common-passwords";

/** In characters as people count them (code points), after NFKC. */
export const SHORTEST = 15;
export const SHORTEST_WITH_SECOND_FACTOR = 8;
export const LONGEST = 128;

export type PasswordFault = "too-short" | "too-long" | "common" | "personal";

type Owner = { email: string; name: string; hasSecondFactor: boolean };

export const shortestFor = ({ hasSecondFactor }: Pick<Owner, "hasSecondFactor">): number =>
  hasSecondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST;

/**
 * What is wrong with a new password, or null. Length is what counts (NIST SP 800-63B): no rule about capitals, digits
 * or signs. Refused is what is guessed first: the commonest ones, also repeated or with digits behind, and the
 * person's own name and address.
 */
export function faultOf(password: string, owner: Owner): PasswordFault | null {
  const plain = password.normalize("NFKC");
  const length = [...plain].length;
  if (length < shortestFor(owner)) return "too-short";
  if (length > LONGEST) return "too-long";
  if (new Set(plain).size < 5 || SEQUENCE.includes(plain)) return "common";
  if (COMMON_PASSWORDS.has(plain.toLowerCase()) || COMMON_PASSWORDS.has(coreOf(plain))) return "common";
  return namesOf(owner).includes(coreOf(plain)) ? "personal" : null;
}

const SEQUENCE = "1234567890".repeat(LONGEST / 10 + 1);

/** "Password2026!" → "password"; "sciatica sciatica" → "sciatica". */
function coreOf(password: string): string {
  const letters = password
    .toLowerCase()
    .replace(/[\d\p{P}\p{S}\s]+$/u, "")
    .replace(/[\s\p{P}]+/gu, "");
  return /^(.+?)\1+$/u.exec(letters)?.[1] ?? letters;
}

const namesOf = ({ email, name }: Owner): string[] =>
  [email, email.split("@")[0] ?? "", name].map((text) => coreOf(text)).filter((text) => text !== "");
