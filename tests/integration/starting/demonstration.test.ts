import { bookVisit } from "@/lib/booking/book-visit";
import { writeWeeksBefore } from "@/prisma/demonstration/weeks-before";
import { at, makeVisitWanted, NOW, seedClinic, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";

const { query } = freshDatabase();
const MONDAY = "2026-11-30";
const TODAY = "2026-12-01";

beforeAll(() => seedClinic());

it("repeats no visit that was missed, so that none lies over another that the same patient came to", async () => {
  const patient = makeVisitWanted().patient;
  await bookVisit(makeVisitWanted({ patient, start: at(MONDAY, "13:00") }), NOW);
  await query("update bookings set status = 'NO_SHOW'");
  await bookVisit(makeVisitWanted({ patient, start: at(MONDAY, "13:15"), practitioner: "any" }), NOW);
  await query("update bookings set status = 'FULFILLED' where status = 'BOOKED'");
  const { rows: patients } = await query("select distinct patient_id from bookings");
  expect(patients).toHaveLength(1); // otherwise nothing could lie over anything

  const written = await writeWeeksBefore(TODAY, ZONE);

  const { rows } = await query("select count(*)::int from bookings where starts_at < '2026-11-28'");
  expect(rows).toEqual([{ count: written }]);
  expect(written).toBeGreaterThan(0);
});
