import "server-only";
import { randomBytes, scrypt as scryptWithCallback, type ScryptOptions } from "node:crypto";

/** OWASP's floor for scrypt: 128 MiB would be N = 2^17; this is its equal in cost with 64 MiB and more passes. */
const COST = { N: 2 ** 16, r: 8, p: 2 };
const MEMORY = 128 * 1024 * 1024;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** "scrypt$N$r$p$salt$hash", salt and hash in base64url. The parameters travel along so that they can grow. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await scrypt(password, salt, { ...COST, maxmem: MEMORY });
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

function scrypt(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, hash: Buffer) => (error ? reject(error) : resolve(hash));
    scryptWithCallback(password.normalize("NFKC"), salt, HASH_BYTES, options, done);
  });
}
