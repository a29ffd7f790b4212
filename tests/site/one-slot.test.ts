import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seededChance } from "@/prisma/demonstration/seeded-chance";
import { notedSeed, noteFigure } from "@/tests/support/figures";
import { rounds as roundsOf } from "@/tests/support/rounds";
import { bookingRequest, freeSlots, told, type Answer, type Slot } from "./clinic-over-http";
import { ask, OVERLAPS } from "./site-database";

/** ROUNDS=100 and SEED=… race longer, or the same again. */
const ROUNDS = Number(process.env["ROUNDS"] ?? roundsOf({ short: 12, proof: 20 }));
const SEED = notedSeed();
const CLIENTS = 200;
const TREATMENTS = ["follow-up", "first-visit", "phone-question"];

jest.setTimeout(60_000);
const chance = seededChance(SEED);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
const figures: string[] = [];
let slowestOfAll = 0;

/** A server that was started a second ago loads its code and opens its connections; what is timed is one at work. */
beforeAll(async () => {
  const [first] = await freeSlots("phone-question");
  await race({ treatment: "phone-question", practitioner: "any", start: first?.start ?? "" });
});
afterAll(() => {
  process.stderr.write(`${CLIENTS} clients for one start:\n${figures.join("\n")}\n`);
  noteFigure(`rounds of ${CLIENTS} clients for one time`, ROUNDS);
  noteFigure("slowest answer, in milliseconds", Math.round(slowestOfAll));
});

const rounds = Array.from({ length: ROUNDS }, (_, index) => ({ round: index + 1, named: index % 2 === 1 }));

it.each(rounds)(
  "round $round: books what can be taken and shows all others free times (named: $named)",
  async ({ round, named }) => {
    const treatment = TREATMENTS[round % TREATMENTS.length] as string;
    const slot = oneOf(await freeSlots(treatment));
    const practitioner = named ? oneOf(slot.practitioners) : "any";
    const capacity = named ? 1 : Math.min(slot.practitioners.length, await freeRooms(treatment, slot.start));

    const answers = await race({ treatment, practitioner, start: slot.start });
    note(round, answers, `${treatment}, ${practitioner}, room for ${capacity}`);

    expect(statusesOf(answers)).toEqual({ 201: capacity, 409: CLIENTS - capacity });
    const left = new Set((await freeSlots(treatment, practitioner)).map((free) => JSON.stringify(free)));
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body.type).toBe("/problems/slot-taken");
      expect(body.alternatives?.length).toBeGreaterThanOrEqual(3);
      expect(body.alternatives?.filter((time) => !left.has(JSON.stringify(time)))).toEqual([]);
    }
  },
);

it("tells the others whom to call when the last free time goes", async () => {
  const practitioner = "hannah-lindqvist";
  const slot = oneOf(await freeSlots("phone-question", practitioner));
  await closeAllBut(practitioner, slot);

  const answers = await race({ treatment: "phone-question", practitioner, start: slot.start });
  note("last", answers, "the last free time of one practitioner");
  await ask("delete from dated_exceptions where note = 'tests/site'");

  expect(statusesOf(answers)).toEqual({ 201: 1, 409: CLIENTS - 1 });
  const [clinic] = await ask<{ phone: string }>("select phone from clinics");
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    expect(body.alternatives).toEqual([]);
    expect(body.detail).toContain(clinic?.phone);
  }
});

it("leaves no two visits over one another, and no deadlock in the log of PostgreSQL", async () => {
  expect(await ask(OVERLAPS)).toEqual([]);
  expect(readFileSync(join(told("DATA_DIR"), "postgres.log"), "utf8")).not.toMatch(/deadlock|PANIC/);
});

const race = (visit: { treatment: string; practitioner: string; start: string }): Promise<Answer[]> =>
  Promise.all(Array.from({ length: CLIENTS }, () => bookingRequest(visit)()));

function statusesOf(answers: Answer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function note(round: number | string, answers: Answer[], what: string): void {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const [middle = 0, slowest = 0] = [times[CLIENTS / 2], times.at(-1)];
  slowestOfAll = Math.max(slowestOfAll, slowest);
  figures.push(
    `  round ${round}: median ${middle.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (${what})`,
  );
}

/**
 * Rooms in which the treatment can be had at that time; more than there are practitioners when it needs none. What an
 * earlier test kept counts until its time has run out, as it does for patients.
 */
async function freeRooms(treatment: string, start: string): Promise<number> {
  const [rooms] = await ask<{ needed: boolean; free: number }>(
    `select count(*) > 0 as needed, count(*) filter (where not exists (
              select from slots l left join holds h on h.id = l.hold_id
               where l.schedule_id = s.id and coalesce(h.expires_at, 'infinity') > now()
                 and l.starts_at < $2::timestamptz + make_interval(mins => t.minutes + t.turnover_minutes)
                 and l.ends_at > $2::timestamptz))::int as free
       from treatments t join treatment_rooms r on r.treatment_id = t.id join schedules s on s.room_id = r.room_id
      where t.slug = $1`,
    [treatment, start],
  );
  return rooms?.needed ? rooms.free : Infinity;
}

/** Closes a practitioner's every day, but for the one time on its day. */
async function closeAllBut(practitioner: string, { start, end }: Slot): Promise<void> {
  await ask(
    `insert into dated_exceptions (id, schedule_id, date, opens_at, closes_at, note)
     select gen_random_uuid(), s.id, day, case when day = $2::date then $3::int end,
            case when day = $2::date then $4::int end, 'tests/site'
       from practitioners p join schedules s on s.practitioner_id = p.id, clinics c,
            generate_series(current_date - 1, current_date + c.horizon_days + 1, interval '1 day') as day
      where p.slug = $1`,
    [practitioner, start.slice(0, 10), clockOf(start), clockOf(end)],
  );
}

/** Minutes since midnight by the clinic's clock, whose offset the instant is written with. */
const clockOf = (instant: string): number =>
  Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
