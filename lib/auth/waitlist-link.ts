import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { hashToken, type ManageToken } from "./manage-link";
import { open, seal } from "./seal";

const place = (entryId: string) => `waitlist_entries|token|${entryId}`;

/** A new token for the link to somebody's place on the waitlist, as for a visit: 256 random bits. */
export function newWaitlistToken(entryId: string): ManageToken {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token), sealed: seal(token, place(entryId)) };
}

export const waitlistUrl = (token: string): string => `${env().APP_URL}/waitlist/${token}`;

/** @throws Error when the sealed token belongs to another entry or the key has changed */
export const openWaitlistToken = (entryId: string, sealed: Uint8Array): string =>
  open(sealed, place(entryId));
