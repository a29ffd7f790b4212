import "server-only";
import { createHmac, hkdfSync, randomInt } from "node:crypto";
import { env } from "@/lib/env";
import { encryptionKeys } from "./seal";

const HOW_MANY = 10;
const LENGTH = 10;
/** Letters and digits that nobody takes for one another on paper. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten new codes of about 50 random bits: "k7mqp-2xw9d". */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: HOW_MANY }, () => {
    const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
    return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
  });

/** What the database keeps of a code. Keyed: the codes alone are too short for a plain hash. */
export const hashRecoveryCode = (staffMemberId: string, code: string): Uint8Array<ArrayBuffer> =>
  hashedWith(env().ENCRYPTION_KEY, staffMemberId, code);

/** What the database may keep of a code, however it was typed: by each key that there is. */
export const hashesOfRecoveryCode = (staffMemberId: string, code: string): Uint8Array<ArrayBuffer>[] =>
  encryptionKeys().map((key) => hashedWith(key, staffMemberId, code));

function hashedWith(secret: string, staffMemberId: string, code: string): Uint8Array<ArrayBuffer> {
  const plain = code.toLowerCase().replace(/[^a-z\d]/g, "");
  const key = hkdfSync("sha256", Buffer.from(secret, "base64url"), "", "recovery-codes", 32);
  return new Uint8Array(createHmac("sha256", Buffer.from(key)).update(`${staffMemberId}|${plain}`).digest());
}
