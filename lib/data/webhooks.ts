import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Transaction } from "./client";
import type { DeliveryState } from "./generated/client";
import { sql } from "./sql";

export async function insertWebhook(
  tx: Transaction,
  webhook: { id: string; url: string; secretSealed: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await tx.webhook.create({ data: webhook });
}

/** Turned off, it is told nothing: what is owed it is not sent any more. @returns false when it is so already */
export async function setWebhookDisabled(tx: Transaction, id: string, at: Instant | null): Promise<boolean> {
  const { count } = await tx.webhook.updateMany({
    where: { id, disabledAt: at === null ? { not: null } : null },
    data: { disabledAt: at === null ? null : new Date(at) },
  });
  return count > 0;
}

/** With all that was to be said to it. @returns false when there is none */
export async function deleteWebhook(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.webhook.deleteMany({ where: { id } })).count > 0;
}

export type ListedWebhook = {
  id: string;
  url: string;
  isDisabled: boolean;
  /** So many changes it has not been told of yet. */
  owed: number;
  /** The last time something was sent there; null: never, or long ago. */
  last: { at: Instant; answer: string; state: DeliveryState } | null;
};

/** All webhooks, the oldest first. */
export const listWebhooks = (): Promise<ListedWebhook[]> => sql<ListedWebhook>`
  select w.id::text, w.url, w.disabled_at is not null as "isDisabled",
         (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'OWED') as owed,
         (select json_build_object('at', floor(extract(epoch from d.last_attempt_at) * 1000),
                                   'answer', d.last_answer, 'state', d.state)
            from webhook_deliveries d where d.webhook_id = w.id and d.last_attempt_at is not null
           order by d.last_attempt_at desc limit 1) as last
    from webhooks w order by w.created_at, w.id`;
