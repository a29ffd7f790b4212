import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { open, seal } from "./seal";

/** As Standard Webhooks marks a secret that both sides know. */
const MARK = "whsec_";

const place = (webhookId: string) => `webhooks|secret|${webhookId}`;

/** 256 random bits with which all that one webhook is told is signed. */
export function newWebhookSecret(webhookId: string): { secret: string; sealed: Uint8Array<ArrayBuffer> } {
  const secret = MARK + randomBytes(32).toString("base64");
  return { secret, sealed: seal(secret, place(webhookId)) };
}

/** @throws Error when it was sealed for another webhook, or the key has changed */
export const openWebhookSecret = (webhookId: string, sealed: Uint8Array): string =>
  open(sealed, place(webhookId));

/** The signature of one try, as Standard Webhooks writes it. `at` is in whole seconds since 1970. */
export function signWebhook(
  secret: string,
  { id, at, body }: { id: string; at: number; body: string },
): string {
  const key = Buffer.from(secret.slice(MARK.length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64")}`;
}
