import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { DESK_CHANNEL } from "./desk-channel";
import { TRIES } from "./owed-messages";
import { sql, type Sql } from "./sql";

/**
 * Owes a mail once more: to the visit's address as it is now, at once, under a Message-ID of its own.
 * @returns the booking it speaks of; undefined when the mail is on its way already, or a newer one says what is true
 */
export async function oweAgain(
  tx: Sql,
  messageId: string,
  now: Instant,
): Promise<{ bookingId: string | null } | undefined> {
  const [owed] = await tx<{ bookingId: string | null }>`
    with owed as (
      update messages m
         set state = 'OWED', round = m.round + 1, attempts = 0, due_at = null, sent_at = null, server_reply = null,
             recipient = coalesce(b.email, m.recipient)
        from messages same left join bookings b on b.id = same.booking_id
       where same.id = m.id and m.id = ${messageId}::uuid and m.state in ('FAILED', 'SENT')
         and (b.id is not null or m.contact_request_id is not null)
           and (b.id is null or (b.email is not null and b.sequence = m.sequence and b.ends_at > ${new Date(now)}))
      returning m.id, m.booking_id
    )
    select booking_id as "bookingId",
           (graphile_worker.add_job('deliver-message', json_build_object('messageId', id),
                                    queue_name := 'visits-' || left(booking_id::text, 2),
                                    job_key := 'message:' || id, max_attempts := ${TRIES}::int)).id::text,
           pg_notify(${DESK_CHANNEL}, '{"messages":true}')
      from owed`;
  return owed;
}

/**
 * Somebody told the patient on the phone what a mail could not.
 * @returns the booking it speaks of; undefined when the mail has not failed, or not any more
 */
export async function settleByPhone(
  tx: Sql,
  messageId: string,
  reply: string,
): Promise<{ bookingId: string | null } | undefined> {
  const [settled] = await tx<{ bookingId: string | null }>`
    with settled as (
      update messages set state = 'SKIPPED', server_reply = ${reply}
       where id = ${messageId}::uuid and state = 'FAILED' and staff_link_id is null
      returning booking_id
    )
    select booking_id as "bookingId", pg_notify(${DESK_CHANNEL}, '{"messages":true}') from settled`;
  return settled;
}

/** Lets a mail that is owed wait: its next try, with all tries before it, comes at that time and not before. */
export async function putOff(messageId: string, until: Date): Promise<void> {
  await sql`
    with waiting as (
      update messages set due_at = ${until} where id = ${messageId}::uuid and state = 'OWED'
      returning id, booking_id, due_at
    )
    select (graphile_worker.add_job('deliver-message', json_build_object('messageId', id), run_at := due_at,
                                    queue_name := 'visits-' || left(booking_id::text, 2),
                                    job_key := 'message:' || id, max_attempts := ${TRIES}::int)).id::text
      from waiting`;
}
