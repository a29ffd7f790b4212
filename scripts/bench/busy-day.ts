import { Client } from "pg";
import { addDays, type ClinicDate } from "@/lib/domain/clinic-time";

/** A day on which nothing else stands: after all that fill.ts and the demonstration write. */
export const busyDay = (today: ClinicDate): ClinicDate => addDays(today, 40);

/** Writes 60 visits into one day: 20 with each of the three practitioners, half an hour apart, two of them with rooms. */
export async function fillBusyDay(databaseUrl: string, date: ClinicDate): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await client.connect();
  try {
    await client.query(VISITS, [date]);
    await client.query(SLOTS);
    await client.query("analyze");
  } finally {
    await client.end();
  }
}

const VISITS = `
  with people as (
    insert into patients (id, name, name_key)
    select gen_random_uuid(), 'Busy ' || n, 'busy ' || n from generate_series(0, 59) n returning id
  ),
  numbered as (select id, (row_number() over ())::int - 1 as n from people),
  staff as (select array_agg(id order by position) as ids from practitioners),
  spaces as (select array_agg(id order by position) as ids from rooms)
  insert into bookings (id, reference, status, treatment_id, practitioner_id, room_id, patient_id, starts_at, ends_at,
                        manage_token_hash, manage_token_sealed)
  select gen_random_uuid(), 'BUSY-' || n, (array['BOOKED', 'ARRIVED', 'IN_ROOM', 'FULFILLED']::booking_status[])[1 + n % 4],
         (select id from treatments where slug = 'follow-up'), staff.ids[1 + n % 3], spaces.ids[1 + n % 3],
         numbered.id, start, start + interval '25 minutes', int4send(-1 - n), '\\x00'
    from numbered, staff, spaces, lateral (
      select ($1::date + make_interval(hours => 8, mins => 30 * (n / 3))) at time zone 'America/New_York' as start
    ) as clock`;

const SLOTS = `
  insert into slots (id, schedule_id, status, starts_at, ends_at, booking_id)
  select gen_random_uuid(), s.id, 'BUSY', b.starts_at + phase.begins, b.starts_at + phase.ends, b.id
    from bookings b
    cross join (values ('practitioner', interval '0 min', interval '10 min'),
                       ('practitioner', interval '15 min', interval '25 min'),
                       ('room', interval '0 min', interval '30 min')) as phase (owner, begins, ends)
    join schedules s on (phase.owner = 'practitioner' and s.practitioner_id = b.practitioner_id)
                     or (phase.owner = 'room' and s.room_id = b.room_id)
   where b.reference like 'BUSY-%'`;
