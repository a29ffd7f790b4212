import { Client } from "pg";

/**
 * Fills a database that holds the demonstration clinic: `total` visits, 24 a day back through the years, and the same
 * 12 a day over the coming month whatever the total, so that answers about the coming days are equally long.
 * Each visit has the rows a real one has: two phases of its practitioner and its room.
 */
export async function fill(databaseUrl: string, total: number, today: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await client.connect();
  try {
    await client.query(PATIENTS);
    await client.query(VISITS, [total, today]);
    await client.query(SLOTS);
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

const PATIENTS = `
  insert into patients (id, name, name_key, email, email_key)
  select gen_random_uuid(), 'Patient ' || n, 'patient ' || n, 'p' || n || '@example.com', 'p' || n || '@example.com'
    from generate_series(1, 5000) n`;

/** Hour by hour in two rooms; the two practitioners of an hour differ, and so do the patients. */
const VISITS = `
  with people as (select array_agg(id order by id) as ids from patients),
  staff as (select array_agg(id order by position) as ids from practitioners),
  spaces as (select array_agg(id order by position) as ids from rooms),
  plan as (
    select n, case when n < 12 * 31 then $2::date + 1 + n / 12 else $2::date - (n - 12 * 31) / 24 end as day,
           case when n < 12 * 31 then n % 12 else (n - 12 * 31) % 24 end as place
      from generate_series(0, $1::int - 1) n
  )
  insert into bookings (id, reference, status, treatment_id, practitioner_id, room_id, patient_id, starts_at, ends_at,
                        manage_token_hash, manage_token_sealed)
  select gen_random_uuid(), 'B' || n, 'BOOKED', (select id from treatments where slug = 'follow-up'),
         staff.ids[1 + (place / 2 + place % 2) % 3], spaces.ids[1 + place % 2], people.ids[1 + n % 5000],
         start, start + interval '45 minutes', int4send(n), '\\x00'
    from plan, people, staff, spaces, lateral (
      select (day + make_interval(hours => 8 + place / 2)) at time zone 'America/New_York' as start) as clock`;

const SLOTS = `
  insert into slots (id, schedule_id, status, starts_at, ends_at, booking_id)
  select gen_random_uuid(), s.id, 'BUSY', b.starts_at + phase.begins, b.starts_at + phase.ends, b.id
    from bookings b
    cross join (values ('practitioner', interval '0 min', interval '15 min'),
                       ('practitioner', interval '35 min', interval '45 min'),
                       ('room', interval '0 min', interval '55 min')) as phase (owner, begins, ends)
    join schedules s on (phase.owner = 'practitioner' and s.practitioner_id = b.practitioner_id)
                     or (phase.owner = 'room' and s.room_id = b.room_id)`;
