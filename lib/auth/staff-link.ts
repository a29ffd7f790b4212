import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { open, seal } from "./seal";

/** Its hash finds the link, the sealed token writes it into a mail. */
export type StaffToken = {
  token: string;
  tokenHash: Uint8Array<ArrayBuffer>;
  tokenSealed: Uint8Array<ArrayBuffer>;
};

const place = (linkId: string) => `staff_links|token|${linkId}`;

/** A token for one link that sets a password: 256 random bits. */
export function newStaffToken(linkId: string): StaffToken {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashStaffToken(token), tokenSealed: seal(token, place(linkId)) };
}

export const hashStaffToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

export const staffLinkUrl = (token: string): string => `${env().APP_URL}/sign-in/link/${token}`;

/** @throws Error when the sealed token belongs to another link or the key has changed */
export const openStaffToken = (linkId: string, sealed: Uint8Array): string => open(sealed, place(linkId));
