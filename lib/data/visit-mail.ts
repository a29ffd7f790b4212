import "server-only";
import type { Told } from "@/lib/domain/news";
import { TRIES } from "./messages";
import type { Sql } from "./sql";

type OwedNews = {
  bookingId: string;
  /** The booking's sequence that the mail speaks of. */
  sequence: number;
  recipient: string;
  /** So long the change may still be undone; the mail waits for it. 0: at once. */
  waitSeconds: number;
};

/** Owes a mail that says what has changed, in place of any that has not left yet. */
export async function oweNews(tx: Sql, news: OwedNews): Promise<void> {
  await tx`
    with owed as (
      insert into messages (id, kind, booking_id, sequence, recipient, due_at)
      values (gen_random_uuid(), 'BOOKING_CHANGED', ${news.bookingId}::uuid, ${news.sequence}, ${news.recipient},
              clock_timestamp() + make_interval(secs => nullif(${news.waitSeconds}::float, 0)))
      returning id, due_at
    )
    select (graphile_worker.add_job('deliver-message', json_build_object('messageId', id), run_at := due_at,
                                    job_key := 'message:' || id, max_attempts := ${TRIES}::int)).id::text
      from owed`;
}

/**
 * Takes back the mails about a visit that have not left, because what they would say is no longer the truth.
 * @returns whether there were any: then the patient was to be told something
 */
export async function withdrawNews(tx: Sql, bookingId: string, reason: string): Promise<boolean> {
  const withdrawn = await tx`
    update messages set state = 'SKIPPED', server_reply = ${reason}
     where booking_id = ${bookingId}::uuid and state = 'OWED' and kind in ('BOOKING_CONFIRMED', 'BOOKING_CHANGED')
    returning id`;
  return withdrawn.length > 0;
}

/** Notes what the patient knows without a mail of ours: the desk says it, or takes it back. */
export async function noteTold(tx: Sql, bookingId: string, told: Told | null): Promise<void> {
  await tx`
    update bookings set told = ${told === null ? null : JSON.stringify(told)}::jsonb where id = ${bookingId}::uuid`;
}
