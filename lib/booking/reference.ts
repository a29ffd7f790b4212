import "server-only";
import { randomInt } from "node:crypto";

/** Without 0, 1, I, L, O and U: they look or sound like others, or make words. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** A new reference such as "7KQ3-M9PX". The database refuses the rare one that exists already. */
export function newReference(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}
