import type { Client } from "pg";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { makeActor } from "@/tests/support/actors";
import { at, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import type { Occupant } from "./diary-model";

export const TIMES = 6;
export const TREATMENT = "model-visit";
export const PRACTITIONER = "marcus-osei";
const FIRST_HOUR = 9;

/** The instant of one of the day's times. */
export const instantOf = (time: number): Instant => at(TUESDAY, `${FIRST_HOUR + time}:00`);
const timeOf = (start: Date): number => (start.getTime() - instantOf(0)) / 3_600_000;

type Query = Client["query"];

/** The real clinic that the model is held against: what was made in it, by the numbers the model knows them by. */
export class ClinicUnderTest {
  visits: string[] = [];
  holds: string[] = [];
  blocks: string[] = [];
  entries: string[] = [];
  #schedule = "";

  private constructor(
    readonly query: Query,
    readonly desk: Staff,
  ) {}

  /** One practitioner, one room, a day of so many hours, visits of an hour: nothing that a simple model lacks. */
  static async open(query: Query): Promise<ClinicUnderTest> {
    await seedClinic();
    await query(`
      update clinics set grid_minutes = 60, horizon_days = 14, undo_seconds = 0;
      insert into treatments (id, slug, name, description, minutes, turnover_minutes, audience, position)
        values (gen_random_uuid(), '${TREATMENT}', 'Visit', '', 60, 0, 'EVERYONE', 9);
      insert into treatment_phases select id, 0, 60 from treatments where slug = '${TREATMENT}';
      insert into treatment_practitioners
        select t.id, p.id from treatments t, practitioners p where t.slug = '${TREATMENT}' and p.slug = '${PRACTITIONER}';
      insert into treatment_rooms
        select t.id, r.id from treatments t, rooms r where t.slug = '${TREATMENT}' and r.name = 'Pine Room';
      insert into dated_exceptions (id, schedule_id, date, opens_at, closes_at, note)
        select gen_random_uuid(), s.id, '${TUESDAY}', ${FIRST_HOUR * 60}, ${(FIRST_HOUR + TIMES) * 60}, ''
          from schedules s join practitioners p on p.id = s.practitioner_id where p.slug = '${PRACTITIONER}'`);
    const clinic = new ClinicUnderTest(query, await makeActor());
    const { rows } = await query(
      "select s.id from schedules s join practitioners p on p.id = s.practitioner_id where slug = $1",
      [PRACTITIONER],
    );
    clinic.#schedule = rows[0].id;
    return clinic;
  }

  get schedule(): string {
    return this.#schedule;
  }

  /** An empty diary again. The trail cannot be emptied, and need not. */
  async clear(): Promise<void> {
    await this.query(`
      delete from messages; delete from undo_steps; delete from waitlist_offers; delete from waitlist_entries;
      delete from idempotency_keys; delete from bookings; delete from holds; delete from blocks; delete from patients;
      delete from graphile_worker._private_jobs`);
    Object.assign(this, { visits: [], holds: [], blocks: [], entries: [] });
  }

  /** As if its minutes had passed, and with them those of the offer that it is for. */
  async letHoldRunOut(id: string): Promise<void> {
    const past = "clock_timestamp() - interval '1 second'";
    await this.query(
      `update waitlist_offers set expires_at = ${past} where hold_id = $1 and state = 'OPEN'`,
      [id],
    );
    await this.query(`update holds set expires_at = ${past} where id = $1`, [id]);
  }

  /** Makes the holds of new offers known, in the order in which people were asked. */
  async noteOffers(): Promise<void> {
    const { rows } = await this.query(
      `select o.hold_id from waitlist_offers o join waitlist_entries e on e.id = o.entry_id
        where o.state = 'OPEN' and not o.hold_id = any($1) order by e.created_at`,
      [this.holds],
    );
    this.holds.push(...rows.map(({ hold_id }) => hold_id));
  }

  /** What really stands in the diary: of each visit, and at each time. */
  async look() {
    const visits = await this.query<{
      id: string;
      status: VisitStatus;
      starts_at: Date;
      version: number;
      sequence: number;
    }>("select id, status, starts_at, version, sequence from bookings");
    const byId = new Map(visits.rows.map((row) => [row.id, row]));
    const slots = await this.query<{
      starts_at: Date;
      ends_at: Date;
      booking_id: string | null;
      hold_id: string | null;
    }>(
      `select s.starts_at, s.ends_at, s.booking_id, s.hold_id from slots s left join holds h on h.id = s.hold_id
        where s.schedule_id = $1 and (h.id is null or h.expires_at > clock_timestamp())`,
      [this.#schedule],
    );
    const at = Array<Occupant>(TIMES).fill(null);
    for (const slot of slots.rows) at[timeOf(slot.starts_at)] = this.#occupant(slot);
    return {
      at,
      visits: this.visits.map((id) => {
        const row = byId.get(id);
        return (
          row && {
            time: timeOf(row.starts_at),
            status: row.status,
            version: row.version,
            sequence: row.sequence,
          }
        );
      }),
      isWhole: slots.rows.every(
        ({ starts_at, ends_at }) => ends_at.getTime() - starts_at.getTime() === 3_600_000,
      ),
    };
  }

  #occupant({ booking_id, hold_id }: { booking_id: string | null; hold_id: string | null }): Occupant {
    if (booking_id !== null) return { visit: this.visits.indexOf(booking_id) };
    return hold_id === null ? "block" : { hold: this.holds.indexOf(hold_id) };
  }
}
