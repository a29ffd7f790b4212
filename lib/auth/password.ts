import "server-only";
import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual, type ScryptOptions } from "node:crypto";
import { oneOfFew } from "./one-of-few";

/** OWASP's floor for scrypt: 128 MiB would be N = 2^17; this is its equal in cost with 64 MiB and more passes. */
const COST = { N: 2 ** 16, r: 8, p: 2 };
const MEMORY = 128 * 1024 * 1024;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** The longest that is hashed, in UTF-16 units: rules allow 128 characters, and nobody shall make us hash a megabyte. */
const LONGEST = 512;

/** "scrypt$N$r$p$salt$hash", salt and hash in base64url. The parameters travel along so that they can grow. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await scrypt(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/**
 * Whether this is the password. Costs the same when there is none to compare with, so that time does not tell who
 * exists.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", hash = ""] = (stored ?? NOBODY).split("$");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const made = await scrypt(password.slice(0, LONGEST), Buffer.from(salt, "base64url"), cost);
  const isSame = timingSafeEqual(made, Buffer.from(hash, "base64url"));
  return isSame && stored !== null && password.length <= LONGEST;
}

const random = (bytes: number) => randomBytes(bytes).toString("base64url");

/** A hash that nothing leads to. */
const NOBODY = ["scrypt", COST.N, COST.r, COST.p, random(SALT_BYTES), random(HASH_BYTES)].join("$");

/** A hash fills a core and 64 MiB for a while. Two at once, so that fifty people signing in leave room for bookings. */
const AT_ONCE = 2;
const inTurn = oneOfFew(AT_ONCE);

const scrypt = (password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> =>
  inTurn(
    () =>
      new Promise((resolve, reject) => {
        const done = (error: Error | null, hash: Buffer) => (error ? reject(error) : resolve(hash));
        const options = { ...cost, maxmem: MEMORY };
        scryptWithCallback(password.normalize("NFKC"), salt, HASH_BYTES, options, done);
      }),
  );
