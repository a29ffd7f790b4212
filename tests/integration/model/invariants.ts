import type { Client } from "pg";

/** What must never be found in the database: each question answers with the rows that break a promise. */
const BROKEN: Record<string, string> = {
  "two things at one time in one diary": `
    select a.id from slots a join slots b on a.schedule_id = b.schedule_id and a.id < b.id
     where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
       and not a.squeezed_in and not b.squeezed_in`,
  "a visit whose slots are not its own time": `
    select b.id from bookings b
     where (b.status = 'CANCELLED') = exists (select from slots s where s.booking_id = b.id)
        or exists (select from slots s where s.booking_id = b.id
                    and (s.starts_at < b.starts_at or s.starts_at >= b.ends_at))`,
  "a patient in two places": `
    select a.id from bookings a join bookings b on a.patient_id = b.patient_id and a.id < b.id
     where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
       and a.status not in ('CANCELLED', 'NO_SHOW') and b.status not in ('CANCELLED', 'NO_SHOW')`,
  "a change that the trail does not tell": `
    select b.id from bookings b
     where b.version <> (select count(*) - 1 from audit_entries a
                         where a.booking_id = b.id and a.action like 'booking.%')`,
  "news that nobody is owed": `
    select b.id from bookings b
     where b.told is null and b.status <> 'CANCELLED'
       and not exists (select from messages m where m.booking_id = b.id and m.state = 'OWED'
                                                and m.sequence = b.sequence)`,
  "two mails owed about one visit": `
    select booking_id from messages where state = 'OWED' and booking_id is not null group by 1 having count(*) > 1`,
  "a mail owed that no job will send": `
    select m.id from messages m
     where m.state = 'OWED' and not exists (select from graphile_worker.jobs j where j.key = 'message:' || m.id)`,
};

/** @throws jest's words for the first promise that is broken */
export async function expectSound(query: Client["query"]): Promise<void> {
  for (const [promise, question] of Object.entries(BROKEN)) {
    expect({ promise, broken: (await query(question)).rows }).toEqual({ promise, broken: [] });
  }
}
