import { bookVisit } from "@/lib/booking/book-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { ANY } from "@/lib/booking/question";
import type { Instant } from "@/lib/domain/interval";
import { seededChance } from "@/prisma/demonstration/seeded-chance";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { noteControl, notedSeed, noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { expectSound } from "@/tests/support/sound";
import { takeGuardsAway } from "@/tests/support/without-guards";
import { readPlaces, unjustified, type Asked, type Refused, type TakenSince } from "./justified";

/** So many ask at once; then the diary is emptied for the next. */
const AT_ONCE = 100;
const ROUNDS = rounds({ short: 3, proof: 100 });
const [FROM, UNTIL] = [at(TUESDAY, "10:00"), at(TUESDAY, "14:00")];

jest.setTimeout(60_000 + ROUNDS * 10_000);

const { query } = freshDatabase();
const chance = seededChance(notedSeed());
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;

/** All that can be asked for on an empty day: each treatment with each of its starts, of somebody or of anyone. */
let possible: Asked[];

beforeAll(async () => {
  await seedClinic();
  await query("update clinics set grid_minutes = 5");
  const treatments = (await query("select slug from treatments order by position")).rows;
  possible = (await Promise.all(treatments.map(({ slug }) => startsOf(slug)))).flat();
});

async function startsOf(treatment: string): Promise<Asked[]> {
  const offer = await offerTimes({ treatment, practitioner: ANY, from: TUESDAY, days: 1 }, NOW);
  const times = "times" in offer ? offer.times : [];
  return times
    .filter(({ start }) => start >= FROM && start < UNTIL)
    .flatMap(({ start, practitioners }) =>
      [ANY, ...practitioners].map((practitioner) => ({
        ...{ treatment, practitioner, start },
        among: practitioner === ANY ? practitioners : [practitioner],
      })),
    );
}

type Round = { booked: Map<string, Instant>; refused: Refused[] };

async function race(): Promise<Round> {
  await query(
    "truncate bookings, slots, patients, messages, idempotency_keys, graphile_worker._private_jobs cascade",
  );
  const round: Round = { booked: new Map(), refused: [] };
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const { among, ...asked } = oneOf(possible);
      const begun = performance.now();
      const outcome = await bookVisit(makeVisitWanted(asked), NOW);
      if (outcome.ok) round.booked.set(outcome.value.bookingId, begun);
      else round.refused.push({ ...asked, among, reason: outcome.refusal.reason, ended: performance.now() });
    }),
  );
  return round;
}

/** What is taken at the end, and since when at the earliest: nothing is given back in a round. */
async function takenIn({ booked }: Round): Promise<TakenSince[]> {
  const { rows } = await query<{ schedule_id: string; starts_at: Date; ends_at: Date; booking_id: string }>(
    "select schedule_id, starts_at, ends_at, booking_id from slots",
  );
  return rows.map((row) => ({
    ...{ schedule: row.schedule_id, start: row.starts_at.getTime(), end: row.ends_at.getTime() },
    since: booked.get(row.booking_id) ?? Infinity,
  }));
}

it(`books nothing over anything, and refuses nobody without reason, in ${ROUNDS * AT_ONCE} requests`, async () => {
  const places = await readPlaces(query);
  const sum = { booked: 0, refused: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const one = await race();

    expect(one.refused.filter(({ reason }) => reason !== "slot-taken")).toEqual([]);
    expect(unjustified(one.refused, await takenIn(one), places)).toEqual([]);
    // The judge can find fault: where nothing is taken, no refusal has a reason.
    expect(unjustified(one.refused, [], places)).toEqual(one.refused);
    await expectSound(query);
    sum.booked += one.booked.size;
    sum.refused += one.refused.length;
  }
  noteFigure("requests that overlapped", ROUNDS * AT_ONCE);
  noteFigure("booked, none over another", sum.booked);
  noteFigure("refused, each because of a visit that was booked", sum.refused);
});

it("books over one another without lock and constraint (this shows that the race is real)", async () => {
  await takeGuardsAway(query);
  await race();

  await expect(expectSound(query)).rejects.toThrow("two things at one time");
  noteControl("lock and constraint", "visits lie over one another in the first round");
});
