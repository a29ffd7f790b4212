import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of everything sealed, so that a later format can be told apart. */
const FORMAT = 1;

/** The one that seals, and while keys are changed one more that opens. */
export const encryptionKeys = (): string[] => {
  const { ENCRYPTION_KEY, OTHER_ENCRYPTION_KEY } = env();
  return [ENCRYPTION_KEY, ...(OTHER_ENCRYPTION_KEY ? [OTHER_ENCRYPTION_KEY] : [])];
};

const derived = (secret: string, use: string, bytes: number) =>
  Buffer.from(hkdfSync("sha256", Buffer.from(secret, "base64url"), "", use, bytes));

/**
 * Encrypts a text for the database: AES-256-GCM, format byte, nonce, tag, ciphertext.
 * @param place table, column and row it belongs to: moved elsewhere, it does not open
 */
export function seal(text: string, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const key = derived(env().ENCRYPTION_KEY, "seal", 32);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]));
}

/** @throws Error when the bytes were changed, moved from their place, or sealed with another key */
export function open(sealed: Uint8Array, place: string): string {
  const [key, other] = encryptionKeys() as [string, string?];
  if (other === undefined) return openWith(key, sealed, place);
  try {
    return openWith(key, sealed, place);
  } catch {
    return openWith(other, sealed, place);
  }
}

/**
 * The same text, sealed with ENCRYPTION_KEY; null when it is already.
 * @throws Error when neither key opens it
 */
export function sealAnew(sealed: Uint8Array, place: string): Uint8Array<ArrayBuffer> | null {
  try {
    openWith(env().ENCRYPTION_KEY, sealed, place);
    return null;
  } catch {
    return seal(open(sealed, place), place);
  }
}

function openWith(secret: string, sealed: Uint8Array, place: string): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== FORMAT) throw new Error(`sealed with an unknown format (${bytes[0]})`);
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  const key = derived(secret, "seal", 32);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
  return (
    decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8")
  );
}

/** Two installations with the same mark open each other's sealed texts. Nothing else can be learned from it. */
export const keyMark = (): string => markOf(env().ENCRYPTION_KEY);

/** Whether what was written under this mark opens here. */
export const isKnownMark = (mark: string): boolean => encryptionKeys().some((key) => markOf(key) === mark);

const markOf = (secret: string): string => derived(secret, "key mark", 16).toString("hex");
