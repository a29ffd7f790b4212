import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { WebhookEvent } from "./generated/client";
import { TRIES } from "./owed-messages";
import type { Sql } from "./sql";

/** The visit as a change left it. There is no place for whose it is. */
export type ToldChange = {
  bookingId: string;
  event: WebhookEvent;
  status: VisitStatus;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
  practitionerId: string;
};

/** Mail goes first: the queue takes what has the lower number. */
const AFTER_MAIL = 10;

/**
 * Writes down that every webhook is owed news of a change, and the jobs that will send it: all are committed with the
 * caller's change. As with mail (owed-messages.ts), 256 names see to it that one visit's news leave one after the other.
 */
export async function oweWebhooks(tx: Sql, change: ToldChange): Promise<void> {
  const { bookingId, event, status, startsAt, endsAt, practitionerId } = change;
  await tx`
    with owed as (
      insert into webhook_deliveries (id, webhook_id, booking_id, event, status, starts_at, ends_at, practitioner_id)
      select gen_random_uuid(), id, ${bookingId}::uuid, ${event}::webhook_event, ${status}::booking_status,
             ${new Date(startsAt)}, ${new Date(endsAt)}, ${practitionerId}::uuid
        from webhooks where disabled_at is null order by id
      returning id, booking_id
    )
    select (graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', id),
                                    queue_name := 'webhooks-' || left(booking_id::text, 2),
                                    job_key := 'webhook:' || id, max_attempts := ${TRIES}::int,
                                    priority := ${AFTER_MAIL}::int)).id::text
      from owed`;
}

/** Gives news that are owed without a job a job again. There should be none: the two are written together. */
export async function oweWebhookJobsAgain(on: Sql): Promise<number> {
  const jobs = await on`
    select (graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', d.id),
                                    queue_name := 'webhooks-' || left(booking_id::text, 2),
                                    job_key := 'webhook:' || d.id, max_attempts := ${TRIES}::int,
                                    priority := ${AFTER_MAIL}::int)).id::text
      from webhook_deliveries d
     where state = 'OWED' and created_at < now() - interval '10 minutes'
       and not exists (select from graphile_worker.jobs job
                        where job.key = 'webhook:' || d.id
                          and (job.locked_at is not null or job.attempts < job.max_attempts))`;
  return jobs.length;
}

/** What became of news is of no interest to anybody a month later. */
export async function deleteOldDeliveries(on: Sql): Promise<number> {
  const old = await on`
    delete from webhook_deliveries where id in (
      select id from webhook_deliveries where state <> 'OWED' and created_at < now() - interval '30 days'
       order by id for update skip locked)
    returning id`;
  return old.length;
}
