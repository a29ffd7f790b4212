import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { newSecretToken } from "@/lib/auth/secret-token";
import { newWebhookSecret } from "@/lib/auth/webhook-secret";
import { singleLine } from "@/lib/booking/plain-text";
import { insertAccessToken, listAccessTokens, revokeAccessToken } from "@/lib/data/access-tokens";
import { insertFeed, listFeeds, revokeFeed } from "@/lib/data/calendar-feeds";
import { db, type Transaction } from "@/lib/data/client";
import { findDirectory } from "@/lib/data/directory";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import { deleteWebhook, insertWebhook, listWebhooks, setWebhookDisabled } from "@/lib/data/webhooks";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { webhookUrlFault } from "@/lib/domain/webhook-url";
import { env } from "@/lib/env";
import { IN_ENGLISH } from "@/lib/words/in-english";

/** Everything through which other programs reach the clinic, and whose calendar a feed can be of. */
export async function showPrograms() {
  const [feeds, tokens, webhooks, { practitioners }] = await Promise.all([
    listFeeds(),
    listAccessTokens(),
    listWebhooks(),
    findDirectory(),
  ]);
  return { feeds, tokens, webhooks, practitioners: practitioners.map(({ id, name }) => ({ id, name })) };
}

/** A feed of everyone has no practitioner. */
export const EVERYONE = "everyone";

export const feedForm = z.object({
  whose: z.uuid().or(z.literal(EVERYONE)),
  titles: z.enum(["visit", "names"], { error: "Choose what entries are called." }),
});
export const tokenForm = z.object({
  name: singleLine(80, { empty: "Enter what the program is called." }, IN_ENGLISH),
});
export const webhookForm = z.object({
  url: z
    .string({ error: "Enter an address." })
    .trim()
    .superRefine((text, { addIssue }) => {
      const fault = webhookUrlFault(text, env().WEBHOOKS_TO_LOOPBACK);
      if (fault) addIssue({ code: "custom", message: fault });
    }),
});

/** @returns the secret address, for showing it once */
export async function makeFeed(
  by: Staff,
  wanted: z.infer<typeof feedForm>,
): Promise<Result<string, "unknown">> {
  const { practitioners } = await findDirectory();
  const practitionerId = wanted.whose === EVERYONE ? null : wanted.whose;
  if (practitionerId !== null && !practitioners.some(({ id }) => id === practitionerId))
    return refused("unknown");
  const { token, hash: tokenHash } = newSecretToken();
  const feed = { id: randomUUID(), practitionerId, showsNames: wanted.titles === "names" };
  await noted(by, "program.feed-made", { feedId: feed.id, showsNames: feed.showsNames }, (tx) =>
    insertFeed(tx, { ...feed, tokenHash }),
  );
  return accepted(`${env().APP_URL}/api/calendars/${token}.ics`);
}

/** @returns the token, for showing it once */
export async function makeAccessToken(by: Staff, { name }: z.infer<typeof tokenForm>): Promise<string> {
  const { token, hash: tokenHash } = newSecretToken();
  const id = randomUUID();
  await noted(by, "program.token-made", { tokenId: id }, (tx) =>
    insertAccessToken(tx, { id, name, tokenHash, staffMemberId: by.id }),
  );
  return token;
}

/** @returns the secret that deliveries are signed with, for showing it once */
export async function makeWebhook(by: Staff, { url }: z.infer<typeof webhookForm>): Promise<string> {
  const id = randomUUID();
  const { secret, sealed: secretSealed } = newWebhookSecret(id);
  await noted(by, "program.webhook-made", { webhookId: id }, (tx) =>
    insertWebhook(tx, { id, url, secretSealed }),
  );
  return secret;
}

type Change = [
  action: string,
  idName: string,
  change: (tx: Transaction, id: string, at: Instant) => Promise<boolean>,
];

const CHANGES = {
  "revoke-feed": ["program.feed-revoked", "feedId", revokeFeed],
  "revoke-token": ["program.token-revoked", "tokenId", revokeAccessToken],
  "disable-webhook": ["program.webhook-disabled", "webhookId", setWebhookDisabled],
  "enable-webhook": ["program.webhook-enabled", "webhookId", (tx, id) => setWebhookDisabled(tx, id, null)],
  "delete-webhook": ["program.webhook-deleted", "webhookId", deleteWebhook],
} as const satisfies Record<string, Change>;

export const programChange = z.object({
  change: z.enum(Object.keys(CHANGES) as (keyof typeof CHANGES)[]),
  id: z.uuid(),
});

/** Takes something back, or gives it back. @returns a refusal when it was so already */
export async function changeProgram(
  by: Staff,
  { change, id }: z.infer<typeof programChange>,
  now: Instant,
): Promise<Result<null, "unknown">> {
  const [action, idName, work]: Change = CHANGES[change];
  return db().$transaction(async (tx) => {
    if (!(await work(tx, id, now))) return refused("unknown");
    await noteStaffEvent({ actor: actorOf(by), action, details: { [idName]: id } }, tx);
    return accepted(null);
  });
}

async function noted(
  by: Staff,
  action: string,
  details: Record<string, string | boolean>,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await work(tx);
    await noteStaffEvent({ actor: actorOf(by), action, details }, tx);
  });
}
