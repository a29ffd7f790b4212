import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { DeliveryState } from "./generated/client";
import type { ToldChange } from "./owed-webhooks";
import { sql, type Sql } from "./sql";
import { noteInTrail } from "./trail";

export type OwedDelivery = Omit<ToldChange, "bookingId" | "practitionerId"> & {
  id: string;
  reference: string;
  /** Slug. */
  practitioner: string;
  happenedAt: Instant;
  webhook: { id: string; url: string; secretSealed: Uint8Array; isDisabled: boolean };
};

type Row = Omit<OwedDelivery, "webhook"> & {
  webhookId: string;
  url: string;
  secretSealed: Uint8Array;
  isDisabled: boolean;
};

/** A delivery that is still owed, and before it those about the same visit that its webhook was not told of yet. */
export async function findOwedUpTo(deliveryId: string): Promise<OwedDelivery[]> {
  const rows = await sql<Row>`
    select d.id::text, d.event::text, d.status::text, b.reference, p.slug as practitioner,
           floor(extract(epoch from d.starts_at) * 1000)::float8 as "startsAt",
           floor(extract(epoch from d.ends_at) * 1000)::float8 as "endsAt",
           floor(extract(epoch from d.created_at) * 1000)::float8 as "happenedAt",
           w.id::text as "webhookId", w.url, w.secret_sealed as "secretSealed",
           w.disabled_at is not null as "isDisabled"
      from webhook_deliveries last
      join webhook_deliveries d on d.webhook_id = last.webhook_id and d.booking_id = last.booking_id
                               and d.ordinal <= last.ordinal and d.state = 'OWED'
      join webhooks w on w.id = d.webhook_id
      join bookings b on b.id = d.booking_id
      join practitioners p on p.id = d.practitioner_id
     where last.id = ${deliveryId}::uuid and last.state = 'OWED'
     order by d.ordinal`;
  return rows.map(({ webhookId, url, secretSealed, isDisabled, ...row }) => ({
    ...row,
    webhook: { id: webhookId, url, secretSealed, isDisabled },
  }));
}

type Tried = { state: DeliveryState; at: Instant; answer: string };

/** Notes a try, and whether there will be another. */
export async function noteTry(ids: string[], { state, at, answer }: Tried): Promise<void> {
  await sql`
    update webhook_deliveries
       set state = ${state}::delivery_state, attempts = attempts + 1, last_attempt_at = ${new Date(at)},
           last_answer = ${answer}
     where id = any(${ids}::uuid[]) and state = 'OWED'`;
}

/** It is told nothing any more, and neither is what it was owed: it has said itself that it is gone. */
export async function retireWebhook(
  tx: Sql,
  webhookId: string,
  { at, answer }: Omit<Tried, "state">,
): Promise<void> {
  await tx`update webhooks set disabled_at = ${new Date(at)} where id = ${webhookId}::uuid and disabled_at is null`;
  await tx`
    update webhook_deliveries
       set state = 'FAILED', attempts = attempts + 1, last_attempt_at = ${new Date(at)}, last_answer = ${answer}
     where webhook_id = ${webhookId}::uuid and state = 'OWED'`;
  await noteInTrail(tx, { actor: "system", action: "program.webhook-gone", details: { webhookId } });
}
