import "server-only";
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import type { Instant } from "@/lib/domain/interval";
import { tryWork, type Work } from "@/lib/domain/work";
import { env } from "@/lib/env";

/** How long a solution is good for: a slow telephone needs half a minute. */
const LIFE_MS = 5 * 60_000;

const key = (purpose: string) =>
  Buffer.from(hkdfSync("sha256", Buffer.from(env().AUTH_SECRET, "base64url"), "", purpose, 32));

const signed = (text: string): Buffer => createHmac("sha256", key("work")).update(text).digest();

/** An address group as the database keeps it with a hold: it tells one from another, and names none. */
export const markOf = (address: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac("sha256", key("address")).update(address).digest().subarray(0, 16));

/** Work for a caller. Nothing is stored: all of it stands in the challenge, with our signature. */
export function askForWork(mark: Uint8Array, bits: number, now: Instant): Work {
  const name = randomBytes(12).toString("base64url");
  const text = [name, bits, now + LIFE_MS, Buffer.from(mark).toString("base64url")].join(".");
  return { challenge: `${text}.${signed(text).toString("base64url")}`, bits };
}

/**
 * Looks at a solution, "CHALLENGE:NUMBER".
 * @returns the name of the work, for it to be spent once; null when it is forged, late, someone else's or not done
 */
export async function nameOfDoneWork(proof: string, mark: Uint8Array, now: Instant): Promise<string | null> {
  const found = /^([\w-]{16})\.(\d{1,2})\.(\d{1,16})\.([\w-]{22})\.([\w-]{43}):(\d{1,10})$/.exec(proof);
  if (!found) return null;
  const [, name = "", bits, until, whose, signature = "", tried] = found;
  const text = [name, bits, until, whose].join(".");
  if (!timingSafeEqual(signed(text), Buffer.from(signature, "base64url"))) return null;
  if (Number(until) <= now || whose !== Buffer.from(mark).toString("base64url")) return null;
  return (await tryWork(`${text}.${signature}`, Number(tried))) >= Number(bits) ? name : null;
}
