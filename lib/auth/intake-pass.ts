import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { env } from "@/lib/env";
import { open, seal } from "./seal";

/** From the last answer on: long enough to look something up, short enough for a shared computer. */
const HOUR = 60 * 60 * 1000;

const place = (bookingId: string) => `cookie|intake-pass|${bookingId}`;

const overHttps = () => env().APP_URL.startsWith("https://");

/** One for each visit, so that a parent can prepare for two children. The prefix: see browser-secret.ts. */
export const intakePassCookie = (bookingId: string): string =>
  `${overHttps() ? "__Host-" : ""}intake-${bookingId}`;

export const intakePassOptions = () =>
  ({ httpOnly: true, sameSite: "lax", secure: overHttps(), path: "/", maxAge: HOUR / 1000 }) as const;

/** What a browser is given once it has named the patient's date of birth. */
export const newIntakePass = (bookingId: string, now: Instant): string =>
  Buffer.from(seal(String(now + HOUR), place(bookingId))).toString("base64url");

/** Whether it was given for this visit and still holds. @param value whatever stands in the cookie */
export function isIntakePass(value: string | undefined, bookingId: string, now: Instant): boolean {
  if (value === undefined) return false;
  try {
    return now < Number(open(Buffer.from(value, "base64url"), place(bookingId)));
  } catch {
    return false;
  }
}
