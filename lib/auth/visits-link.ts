import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { open, seal } from "./seal";

/** Its hash finds the link, the sealed token writes it into a mail. */
export type VisitsToken = {
  token: string;
  tokenHash: Uint8Array<ArrayBuffer>;
  tokenSealed: Uint8Array<ArrayBuffer>;
};

const place = (linkId: string) => `visits_links|token|${linkId}`;

/** A token for one link to all visits of an address: 256 random bits. */
export function newVisitsToken(linkId: string): VisitsToken {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashVisitsToken(token), tokenSealed: seal(token, place(linkId)) };
}

export const hashVisitsToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

export const visitsUrl = (token: string): string => `${env().APP_URL}/visits/${token}`;

/** @throws Error when the sealed token belongs to another link, was taken away, or the key has changed */
export const openVisitsToken = (linkId: string, sealed: Uint8Array): string => open(sealed, place(linkId));
