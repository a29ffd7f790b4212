import { Client } from "pg";
import {
  addDays,
  clinicDay,
  dateAt,
  daysFrom,
  type ClinicDate,
  type ClinicDay,
} from "@/lib/domain/clinic-time";
import { DATABASE_URL } from "./site";

export const ZONE = "America/New_York";
/** The furthest that a clinic may be booked ahead. */
const HORIZON_DAYS = 366;
const NOTE = "tests/browser: clocks change";

/**
 * The days within a year on which the clinic's clock changes: nearly always both. In the first days of some Novembers
 * the next autumn is a week too far away.
 */
export const changingDays = (): ClinicDay[] =>
  daysFrom(addDays(dateAt(Date.now(), ZONE), 3), HORIZON_DAYS - 4)
    .map((date) => clinicDay(date, ZONE))
    .filter(({ stretches }) => stretches.length > 1);

/** Hannah works by night on these days, and the clinic can be booked so far ahead. @returns what undoes that */
export async function openByNight(dates: ClinicDate[]): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  const { rows } = await client.query("select horizon_days from clinics");
  await client.query("update clinics set horizon_days = $1", [HORIZON_DAYS]);
  await client.query(
    `insert into dated_exceptions (id, schedule_id, date, opens_at, closes_at, note)
     select gen_random_uuid(), s.id, date, 0, 300, $2
       from unnest($1::date[]) as date, schedules s join practitioners p on p.id = s.practitioner_id
      where p.slug = 'hannah-lindqvist'`,
    [dates, NOTE],
  );
  return async () => {
    await client.query("delete from dated_exceptions where note = $1", [NOTE]);
    await client.query("update clinics set horizon_days = $1", [rows[0].horizon_days]);
    await client.end();
  };
}
