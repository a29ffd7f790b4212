import { bookVisit } from "@/lib/booking/book-visit";
import type { Consequences } from "@/lib/domain/consequences";
import { weighSettings } from "@/lib/desk/weigh-settings";
import type { Transaction } from "@/lib/data/client";
import { accepted, type Result } from "@/lib/domain/result";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";

const { query } = freshDatabase();

beforeAll(async () => {
  await seedClinic();
});

/** Hannah comes at noon from now on. */
async function comeAtNoon(tx: Transaction): Promise<Result<null, never>> {
  const schedule = await tx.schedule.findFirstOrThrow({
    where: { practitioner: { slug: "hannah-lindqvist" } },
  });
  await tx.weeklyHours.deleteMany({ where: { scheduleId: schedule.id, opensAt: { lt: 720 } } });
  return accepted(null);
}

const weigh = async (keep: boolean): Promise<Consequences> => {
  const outcome = await weighSettings(comeAtNoon, { keep, now: NOW });
  if (!outcome.ok) throw new Error("refused");
  return outcome.value.consequences;
};

it("tells which visits do not fit a change of hours, and how many free times go, and leaves nothing behind", async () => {
  const morning = await bookVisit(makeVisitWanted({ practitioner: "hannah-lindqvist" }), NOW);
  const afternoon = makeVisitWanted({ practitioner: "hannah-lindqvist", start: at(TUESDAY, "14:00") });
  await bookVisit(afternoon, NOW);
  await bookVisit(makeVisitWanted({ practitioner: "marcus-osei", start: at("2026-12-15", "11:00") }), NOW);

  const tried = await weigh(false);
  const again = await weigh(false);

  expect(tried.visitsAhead).toBe(3);
  expect(tried.misfits).toMatchObject([
    { bookingId: morning.ok && morning.value.bookingId, misfits: ["practitioner-closed"] },
  ]);
  expect(tried.freeStarts.every(({ before, after }) => after < before && after > 0)).toBe(true);
  expect(again).toEqual(tried);
});

it("keeps what it has weighed, and drops no visit", async () => {
  const tried = await weigh(false);
  const kept = await weigh(true);
  const after = await weigh(false);

  expect(kept).toEqual(tried);
  expect(after.misfits).toEqual([]);
  expect(after.freeStarts.every(({ before, after }) => before === after)).toBe(true);
  const { rows } = await query("select count(*)::int as count from bookings where status = 'BOOKED'");
  expect(rows).toEqual([{ count: 3 }]);
});
