import "server-only";
import { randomUUID } from "node:crypto";
import { newManageToken } from "@/lib/auth/manage-link";
import { newReference } from "@/lib/booking/reference";
import { sql } from "@/lib/data/sql";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { newHabits } from "./habits";
import { seededChance } from "./seeded-chance";

const BACK = [14, 28, 42, 56];

/**
 * The weeks before those that `writeVisits` booked one by one: the same visits, 14 days earlier and again, by the clinic's
 * clock, with some left out, cancelled or not come to. Copies of what does not overlap do not overlap, and three
 * statements take no time. A visit that was missed is not copied: its patient may have come at that hour after all.
 */
export async function writeWeeksBefore(today: ClinicDate, zone: string): Promise<number> {
  const chance = seededChance(20_261_126);
  const habits = newHabits();
  const past = await sql<{ id: string }>`
    select id from bookings
     where starts_at < ${today}::date::timestamp at time zone ${zone} and status not in ('CANCELLED', 'NO_SHOW')
       and starts_at >= (${today}::date - 14)::timestamp at time zone ${zone}
     order by starts_at, id`;
  const copies = BACK.flatMap((days) =>
    past
      .filter(() => chance() > 0.1 + days / 250)
      .map(({ id: from }) => {
        const id = randomUUID();
        const dice = chance();
        const status = dice < 0.09 ? "CANCELLED" : dice < 0.14 ? "NO_SHOW" : "FULFILLED";
        const by = status !== "CANCELLED" ? null : dice < 0.07 ? "PATIENT" : "CLINIC";
        return {
          id,
          from,
          days,
          status,
          by,
          reference: newReference(),
          ...habits(),
          token: newManageToken(id),
        };
      }),
  );
  const of = <Value>(value: (copy: (typeof copies)[number]) => Value) => copies.map(value);
  await sql`
    insert into bookings (id, reference, status, treatment_id, practitioner_id, room_id, patient_id, starts_at, ends_at,
                          email, phone, screening_version, manage_token_hash, manage_token_sealed, told, found_by,
                          cancelled_by, arrived_at, in_room_at, fulfilled_at, created_at)
    select c.id, c.reference, c.status::booking_status, b.treatment_id, b.practitioner_id, b.room_id, b.patient_id,
           start, start + (b.ends_at - b.starts_at), b.email, b.phone, b.screening_version, c.hash, c.sealed, b.told,
           c.found_by::found_by, c.cancelled_by::cancelled_by,
           case when c.status = 'FULFILLED' then start - interval '10 min' end,
           case when c.status = 'FULFILLED' then start end,
           case when c.status = 'FULFILLED' then start + (b.ends_at - b.starts_at) end,
           start - make_interval(days => c.days_before, hours => 1)
      from unnest(${of(({ id }) => id)}::uuid[], ${of(({ from }) => from)}::uuid[], ${of(({ days }) => days)}::int[],
                  ${of(({ reference }) => reference)}::text[], ${of(({ status }) => status)}::text[],
                  ${of(({ by }) => by)}::text[], ${of(({ foundBy }) => foundBy)}::text[],
                  ${of(({ daysBefore }) => daysBefore)}::int[], ${of(({ token }) => token.hash)}::bytea[],
                  ${of(({ token }) => token.sealed)}::bytea[])
           as c (id, original, days, reference, status, cancelled_by, found_by, days_before, hash, sealed)
      join bookings b on b.id = c.original
     cross join lateral (
       select ((b.starts_at at time zone ${zone}) - make_interval(days => c.days)) at time zone ${zone} as start) as moved`;
  await sql`
    insert into slots (id, schedule_id, status, starts_at, ends_at, booking_id)
    select gen_random_uuid(), s.schedule_id, s.status, b.starts_at + (s.starts_at - o.starts_at),
           b.starts_at + (s.ends_at - o.starts_at), b.id
      from unnest(${of(({ id }) => id)}::uuid[], ${of(({ from }) => from)}::uuid[]) as c (id, original)
      join bookings b on b.id = c.id and b.status <> 'CANCELLED'
      join bookings o on o.id = c.original
      join slots s on s.booking_id = o.id`;
  await sql`
    insert into audit_entries (actor, action, booking_id, patient_id, details)
    select 'system', 'booking.booked', b.id, b.patient_id,
           jsonb_build_object('treatmentId', b.treatment_id, 'practitionerId', b.practitioner_id, 'startsAt', b.starts_at)
      from bookings b where b.id = any(${of(({ id }) => id)}::uuid[])`;
  return copies.length;
}
