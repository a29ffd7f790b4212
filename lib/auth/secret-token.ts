import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, in letters that survive any program, and what finds its row. */
export function newSecretToken(): { token: string; hash: Uint8Array<ArrayBuffer> } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashSecretToken(token) };
}

/** Looked up by hash, so comparing takes the same time for right and wrong tokens. */
export const hashSecretToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());
