import { moveBooking } from "@/lib/booking/move-booking";
import type { Instant } from "@/lib/domain/interval";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";
import { noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { expectSound } from "@/tests/support/sound";

jest.setTimeout(120_000);

const { query } = freshDatabase();
const ROUNDS = rounds({ short: 10, proof: 100 });
const [EARLY, LATE, FREE] = ["10:30", "12:00", "16:00"].map((time) => at(TUESDAY, time)) as [
  Instant,
  Instant,
  Instant,
];

beforeAll(async () => {
  await seedClinic();
  // One room: whoever moves needs the other's time to be given up, in both diaries.
  await query(
    "delete from treatment_rooms using rooms where rooms.id = room_id and rooms.name = 'Harbor Room'",
  );
});
beforeEach(() => query("truncate bookings, patients, messages, graphile_worker._private_jobs cascade"));

const booked = (start: Instant) => bookSomeone(query, { start, practitioner: "marcus-osei" });
const move = ({ bookingId }: { bookingId: string }, start: Instant) =>
  moveBooking({ bookingId, treatment: "follow-up", start, practitioner: "marcus-osei" }, NOW);
const startOf = async ({ bookingId }: { bookingId: string }): Promise<Instant> =>
  (await query("select starts_at from bookings where id = $1", [bookingId])).rows[0].starts_at.getTime();

it(`leaves both where they were when two patients want each other's time, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const [ann, ben] = [await booked(EARLY), await booked(LATE)];

    const outcomes = await Promise.all([move(ann, LATE), move(ben, EARLY)]);

    expect(outcomes).toMatchObject(Array(2).fill({ ok: false, refusal: { reason: "slot-taken" } }));
    expect([await startOf(ann), await startOf(ben)]).toEqual([EARLY, LATE]);
    await expectSound(query);
    await query("truncate bookings, patients, messages, graphile_worker._private_jobs cascade");
  }
  noteFigure("swaps tried at once", ROUNDS);
});

it(`moves both or the first alone when one wants the time that the other gives up, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const [ann, ben] = [await booked(EARLY), await booked(LATE)];

    const [follows, goes] = await Promise.all([move(ann, LATE), move(ben, FREE)]);

    expect(goes.ok).toBe(true);
    expect([await startOf(ann), await startOf(ben)]).toEqual([follows.ok ? LATE : EARLY, FREE]);
    await expectSound(query);
    await query("truncate bookings, patients, messages, graphile_worker._private_jobs cascade");
  }
});
