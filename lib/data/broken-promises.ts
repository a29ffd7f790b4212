/** Questions that answer with the rows that break a promise, by what such a row is. */
type Questions = Readonly<Record<string, string>>;

/** What no diary ever holds, however old it is and whatever it has been through: asked of restored databases too. */
export const BROKEN_DIARY: Questions = {
  "two things at one time in one diary": `
    select a.id from slots a join slots b on a.schedule_id = b.schedule_id and a.id < b.id
     where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
       and not a.squeezed_in and not b.squeezed_in`,
  "a visit outside of its own time, or a cancelled one that takes time": `
    select b.id from slots s join bookings b on b.id = s.booking_id
     where b.status = 'CANCELLED' or s.starts_at < b.starts_at or s.starts_at >= b.ends_at`,
  "a patient in two places": `
    select a.id from bookings a join bookings b on a.patient_id = b.patient_id and a.id < b.id
     where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
       and a.status not in ('CANCELLED', 'NO_SHOW') and b.status not in ('CANCELLED', 'NO_SHOW')
       and not a.squeezed_in and not b.squeezed_in`,
  "a stretch that ends before it begins": `
    select id from bookings where ends_at <= starts_at
    union all select id from slots where ends_at <= starts_at
    union all select id from blocks where ends_at <= starts_at`,
  "a slot without its reason, or with two": `
    select id from slots where num_nonnulls(booking_id, hold_id, block_id) <> 1`,
};

/**
 * What a clinic at work does not leave behind: asked after every proof. A change is seen as a whole, because changes are
 * committed as a whole.
 */
const LEFT_UNDONE: Questions = {
  "a visit that takes no time": `
    select b.id from bookings b
     where b.status <> 'CANCELLED' and not exists (select from slots s where s.booking_id = b.id)`,
  "a hold that keeps no time": `
    select h.id from holds h where not exists (select from slots s where s.hold_id = h.id)`,
  "a hold that ran out an hour ago and still blocks": `
    select id from holds where expires_at < clock_timestamp() - interval '1 hour'`,
  "a change that the trail does not tell": `
    select b.id from bookings b
     where (b.found_by is not null or exists (select from audit_entries a where a.booking_id = b.id))
       and b.version <> (select count(*) - 1 from audit_entries a
                         where a.booking_id = b.id and a.action like 'booking.%'
                           -- What is only said of a visit does not change it.
                           and a.action not in ('booking.confirmed-coming', 'booking.cannot-come', 'booking.move-asked',
                                                'booking.move-answered', 'booking.move-taken-back'))`,
  "news that nobody is owed": `
    select b.id from bookings b
     where b.told is null and b.status = 'BOOKED' and b.email is not null
       and not exists (select from messages m where m.booking_id = b.id and m.sequence = b.sequence
                                                and m.state in ('OWED', 'FAILED'))`,
  "a mail about a visit that does not exist": `
    select id from messages where kind = 'BOOKING_CONFIRMED' and booking_id is null`,
  "two mails owed about one visit": `
    select booking_id from messages where state = 'OWED' and booking_id is not null group by 1 having count(*) > 1`,
  "a mail owed that no job will send": `
    select m.id from messages m
     where m.state = 'OWED' and not exists (select from graphile_worker.jobs j where j.key = 'message:' || m.id)`,
  "an offer that does not agree with the diary": `
    select o.id from waitlist_offers o join waitlist_entries e on e.id = o.entry_id
     where (o.state = 'OPEN' and e.state <> 'WAITING')
        or (o.state <> 'OPEN' and exists (select from holds h where h.id = o.hold_id))`,
  "a job that a dead worker holds": `
    select id from graphile_worker._private_jobs where locked_at < now() - interval '4 hours'`,
};

type Query = (question: string) => Promise<{ rows: unknown[] }>;

/** @returns what is broken, each with the rows that break it; nothing when all holds */
export async function findBrokenPromises(
  query: Query,
  questions: Questions = { ...BROKEN_DIARY, ...LEFT_UNDONE },
): Promise<Record<string, unknown[]>> {
  const broken: Record<string, unknown[]> = {};
  for (const [promise, question] of Object.entries(questions)) {
    const { rows } = await query(question);
    if (rows.length > 0) broken[promise] = rows;
  }
  return broken;
}
