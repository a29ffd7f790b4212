import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { open, seal } from "./seal";

/** What a manage link stands on: its hash finds the booking, the sealed token writes the link into mails. */
export type ManageToken = { token: string; hash: Uint8Array<ArrayBuffer>; sealed: Uint8Array<ArrayBuffer> };

const place = (bookingId: string) => `bookings|manage_token|${bookingId}`;

/** A new token: 256 random bits, in letters that survive any mail program. */
export function newManageToken(bookingId: string): ManageToken {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token), sealed: seal(token, place(bookingId)) };
}

/** Looked up by hash, so comparing takes the same time for right and wrong tokens. */
export const hashToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

export const manageUrl = (token: string): string => `${env().APP_URL}/visit/${token}`;

/** @throws Error when the sealed token belongs to another booking or the key has changed */
export const openManageToken = (bookingId: string, sealed: Uint8Array): string =>
  open(sealed, place(bookingId));
