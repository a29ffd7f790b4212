import { bookVisit, type VisitWanted } from "@/lib/booking/book-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { freshDatabase } from "../../support/database";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "../../support/clinic-makers";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { rounds } from "@/tests/support/rounds";
import { expectSound } from "@/tests/support/sound";
import { takeGuardsAway } from "@/tests/support/without-guards";

const database = freshDatabase();
const CLIENTS = rounds({ short: 60, proof: 200 });

beforeAll(async () => {
  await seedClinic();
});
beforeEach(async () => {
  await database.query(
    "truncate bookings, slots, holds, idempotency_keys, patients, messages, booking_drafts cascade",
  );
});

const OVERLAPS = `
  select a.id from slots a join slots b on a.schedule_id = b.schedule_id and a.id < b.id
   where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`;

const race = (overrides: Partial<VisitWanted>) =>
  Promise.all(Array.from({ length: CLIENTS }, () => bookVisit(makeVisitWanted(overrides), NOW)));

describe("many people choosing one time", () => {
  it("books as many as practitioners and rooms can take, and shows the others times that are free", async () => {
    // Hannah alone works on Tuesday at 9:00; at 10:30 Marcus is there too, and there are two rooms.
    const outcomes = await race({ start: at(TUESDAY, "10:30") });

    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect((await database.query(OVERLAPS)).rows).toEqual([]);
    await expectSound(database.query);
    noteFigure(`booked of ${CLIENTS} who chose a time with room for 2`, 2);

    const offer = await offerTimes(
      { treatment: "follow-up", practitioner: "any", from: "2026-11-22", days: 60 },
      NOW,
    );
    const free = "times" in offer ? offer.times.map(({ start }) => start) : [];
    for (const refusal of refusals) {
      const alternatives =
        refusal.reason === "slot-taken" ? refusal.alternatives.map(({ start }) => start) : [];
      expect(alternatives.length).toBeGreaterThanOrEqual(3);
      expect(free).toEqual(expect.arrayContaining(alternatives));
    }
  });

  it("books one when all ask for the same practitioner", async () => {
    const outcomes = await race({ practitioner: "marcus-osei", start: at(TUESDAY, "10:30") });

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("lets one patient be in one place only", async () => {
    const same = makeVisitWanted().patient;

    const outcomes = await race({ patient: same, start: at(TUESDAY, "10:30") });

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("books one request sent many times at once only once, and answers all alike", async () => {
    const wanted = makeVisitWanted();

    const outcomes = await Promise.all(Array.from({ length: 20 }, () => bookVisit(wanted, NOW)));

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect((await database.query("select count(*)::int from bookings")).rows).toEqual([{ count: 1 }]);
    expect((await database.query("select count(*)::int from messages")).rows).toEqual([{ count: 1 }]);
  });
});

describe("without the guards (this shows that the races above are real)", () => {
  it("double-books when lock and constraint are taken away", async () => {
    await takeGuardsAway(database.query);
    const outcomes = await race({ practitioner: "marcus-osei", start: at(TUESDAY, "10:30") });

    const booked = outcomes.filter(({ ok }) => ok).length;
    expect(booked).toBeGreaterThan(1);
    expect((await database.query(OVERLAPS)).rows).not.toEqual([]);
    await expect(expectSound(database.query)).rejects.toThrow("two things at one time");
    noteControl("lock and constraint", `${booked} of ${CLIENTS} booked one time, and the audit says so`);
  });
});
