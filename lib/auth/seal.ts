import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of everything sealed, so that a later format can be told apart. */
const FORMAT = 1;

const key = () =>
  Buffer.from(hkdfSync("sha256", Buffer.from(env().ENCRYPTION_KEY, "base64url"), "", "seal", 32));

/**
 * Encrypts a text for the database: AES-256-GCM, format byte, nonce, tag, ciphertext.
 * @param place table, column and row it belongs to: moved elsewhere, it does not open
 */
export function seal(text: string, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]));
}

/** @throws Error when the bytes were changed, moved from their place, or sealed with another key */
export function open(sealed: Uint8Array, place: string): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== FORMAT) throw new Error(`sealed with an unknown format (${bytes[0]})`);
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
  return (
    decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8")
  );
}
