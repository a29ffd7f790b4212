import { bookVisit } from "@/lib/booking/book-visit";
import { moveBooking } from "@/lib/booking/move-booking";
import { blockTime } from "@/lib/desk/block-time";
import { bookAtDesk } from "@/lib/desk/book-at-desk";
import { undoChange } from "@/lib/desk/undo-change";
import type { Staff } from "@/lib/domain/staff";
import { makeActor } from "@/tests/support/actors";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { expectSound } from "@/tests/support/sound";
import { bookedAtDesk, had, makeDeskWish, moveTo, OVERLAPS } from "./desk-makers";
import { takeGuardsAway } from "@/tests/support/without-guards";

jest.setTimeout(120_000);

const { query } = freshDatabase();
const ROUNDS = rounds({ short: 6, proof: 20 });
/** All want Marcus then. */
const WANTED = at(TUESDAY, "10:30");

let desk: Staff;
let marcus: string;
/** A visit at 16:00, to be moved, and one that was just moved away from the wanted time. */
type Diary = { other: { bookingId: string; version: number }; undoId: string };

beforeAll(async () => {
  await seedClinic();
  desk = await makeActor();
  const { rows } = await query(
    "select s.id from schedules s join practitioners p on p.id = s.practitioner_id where slug = 'marcus-osei'",
  );
  marcus = rows[0].id;
});

const RACERS = {
  "patient books": () => bookVisit(makeVisitWanted({ practitioner: "marcus-osei", start: WANTED }), NOW),
  "desk books": () => bookAtDesk(desk, makeDeskWish({ start: WANTED }), NOW),
  "desk moves": ({ other }: Diary) => moveTo(desk, other, "10:30"),
  "patient moves": ({ other: { bookingId } }: Diary) =>
    moveBooking({ bookingId, treatment: "follow-up", start: WANTED, practitioner: "marcus-osei" }, NOW),
  block: () => {
    const times = { from: TUESDAY, until: TUESDAY, fromMinute: 630, untilMinute: 690, repeat: null };
    return blockTime(desk, {
      ...times,
      scheduleIds: [marcus],
      kind: "SICK",
      note: null,
      aroundVisits: false,
    });
  },
  squeeze: () => bookAtDesk(desk, makeDeskWish({ start: WANTED, squeezeReason: "In great pain" }), NOW),
  undo: ({ undoId }: Diary) => undoChange(desk, undoId),
};
type Racer = keyof typeof RACERS;
const names = Object.keys(RACERS) as Racer[];
const pairs = names.flatMap((a, place) => names.slice(place).map((b): [Racer, Racer] => [a, b]));

async function setUp(): Promise<Diary> {
  await query("truncate bookings, slots, patients, messages, blocks, undo_steps, idempotency_keys cascade");
  const other = await bookedAtDesk(desk, { start: at(TUESDAY, "16:00"), tell: false });
  const moved = had(await moveTo(desk, await bookedAtDesk(desk, { start: WANTED }), "17:00"));
  return { other, undoId: moved.undoId };
}

/** Visits whose slots are not what their state says, and those changed more or less often than the trail tells. */
const BROKEN = `
  select b.id from bookings b
   where (select count(*) from slots s where s.booking_id = b.id) <> case b.status when 'CANCELLED' then 0 else 3 end
      or (select min(starts_at) from slots s where s.booking_id = b.id) <> b.starts_at
      or b.version <> (select count(*) - 1 from audit_entries a where a.booking_id = b.id)`;

/** Who has the wanted time without having been squeezed in: visits and blocks. */
const HAVE_IT = `
  select distinct coalesce(booking_id, block_id) from slots
   where schedule_id = $1 and starts_at = $2 and not squeezed_in`;

describe.each(pairs)("%s while %s", (a, b) => {
  it("leaves one of them with the time, nothing over anything, and nothing lost", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const diary = await setUp();
      const [first, second] = round % 2 === 0 ? [a, b] : [b, a];

      const outcomes = await Promise.all([RACERS[first](diary), RACERS[second](diary)]);

      expect((await query(OVERLAPS)).rows).toEqual([]);
      expect((await query(BROKEN)).rows).toEqual([]);
      await expectSound(query);
      const winners = (await query(HAVE_IT, [marcus, new Date(WANTED)])).rows;
      expect(winners.length).toBeLessThanOrEqual(1);
      // Somebody always gets it: losing to nobody would be a fault too.
      expect(outcomes.some(({ ok }) => ok)).toBe(true);
    }
  });
});

describe("without lock and constraint (this shows that the races above are real)", () => {
  it("puts a patient's booking over the desk's", async () => {
    await takeGuardsAway(query);
    let overlaps = 0;
    for (let round = 0; round < ROUNDS && overlaps === 0; round++) {
      const diary = await setUp();
      await Promise.all([RACERS["patient books"](), RACERS["desk moves"](diary), RACERS["desk books"]()]);
      overlaps = (await query(OVERLAPS)).rows.length;
    }

    expect(overlaps).toBeGreaterThan(0);
    noteFigure("races, in all pairs", pairs.length * ROUNDS);
    noteControl("lock and constraint", `${overlaps} overlaps in at most ${ROUNDS} rounds`);
  });
});
