import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { DESK_CHANNEL } from "./desk-channel";
import { sql } from "./sql";

/** A visit that is to come and whose patient can be mailed. */
export type VisitToRemindOf = {
  bookingId: string;
  sequence: number;
  email: string;
  startsAt: Instant;
  /** When its patient was told last: the booking itself, or a mail that arrived. A mail on its way counts as `now`. */
  toldAt: Instant;
  /** Of the reminders that are written already, for how many days before they are meant. */
  written: number[];
};

/** The visits that start after `now` and before `until`, without those that the clinic asks to move: it cannot see them then. */
export const listVisitsToRemindOf = (now: Instant, until: Instant): Promise<VisitToRemindOf[]> =>
  sql<VisitToRemindOf>`
  select b.id as "bookingId", b.sequence, b.email,
         floor(extract(epoch from b.starts_at) * 1000)::float8 as "startsAt",
         floor(extract(epoch from greatest(b.created_at, (
           select max(case when m.state = 'OWED' then ${new Date(now)}::timestamptz else m.sent_at end)
             from messages m
            where m.booking_id = b.id and m.kind in ('BOOKING_CONFIRMED', 'BOOKING_CHANGED')
              and m.state in ('OWED', 'SENT')))) * 1000)::float8 as "toldAt",
         array(select m.ordinal from messages m
                where m.booking_id = b.id and m.kind = 'VISIT_REMINDER' and m.sequence = b.sequence) as written
    from bookings b
   where b.status = 'BOOKED' and b.email is not null
     and not exists (select from asked_moves a where a.booking_id = b.id and a.state = 'OPEN')
     and b.starts_at > ${new Date(now)} and b.starts_at < ${new Date(until)}`;

/** Writes down that a reminder was not sent, for the desk to see. One that is written already stays as it is. */
export async function noteMissedReminder(
  { bookingId, sequence, email }: VisitToRemindOf,
  daysBefore: number,
  reason: string,
): Promise<void> {
  await sql`
    with missed as (
      insert into messages (id, kind, state, booking_id, sequence, ordinal, recipient, server_reply)
      values (gen_random_uuid(), 'VISIT_REMINDER', 'SKIPPED', ${bookingId}::uuid, ${sequence}::int, ${daysBefore}::int,
              ${email}, ${reason})
          on conflict do nothing
      returning id
    )
    select pg_notify(${DESK_CHANNEL}, '{"messages":true}') from missed`;
}
