import { bookVisit } from "@/lib/booking/book-visit";
import { holdTime } from "@/lib/booking/hold-time";
import { offerTimes } from "@/lib/booking/offer-times";
import { MINUTE } from "@/lib/domain/interval";
import { freshDatabase } from "../../support/database";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "../../support/clinic-makers";

const database = freshDatabase();
const TEN = at(TUESDAY, "10:30");
const wanted = { treatment: "follow-up", practitioner: "marcus-osei", start: TEN, instead: null };

beforeAll(async () => {
  await seedClinic();
});
beforeEach(async () => {
  await database.query(
    "truncate bookings, slots, holds, idempotency_keys, patients, messages, booking_drafts cascade",
  );
});

const isOffered = async (practitioner = "marcus-osei") => {
  const offer = await offerTimes({ treatment: "follow-up", practitioner, from: TUESDAY, days: 1 }, NOW);
  return "times" in offer && offer.times.some(({ start }) => start === TEN);
};
const expireHolds = () =>
  database.query("update holds set expires_at = clock_timestamp() - interval '1 second'");
const reasonOf = (outcome: { ok: true } | { ok: false; refusal: { reason: string } }) =>
  outcome.ok ? "accepted" : outcome.refusal.reason;

describe("a held time", () => {
  it("is offered to nobody else, and free again when the hold has run out", async () => {
    await holdTime(wanted, NOW);
    expect(await isOffered()).toBe(false);
    expect(reasonOf(await bookVisit(makeVisitWanted(wanted), NOW))).toBe("slot-taken");

    await expireHolds();

    expect(await isOffered()).toBe(true);
    expect(reasonOf(await bookVisit(makeVisitWanted(wanted), NOW))).toBe("accepted");
  });

  it("is taken over by the booking of whoever holds it", async () => {
    const held = await holdTime(wanted, NOW);

    const outcome = await bookVisit(
      makeVisitWanted({ ...wanted, holdId: held.ok ? held.value.holdId : null }),
      NOW,
    );

    expect(reasonOf(outcome)).toBe("accepted");
    expect((await database.query("select count(*)::int from holds")).rows).toEqual([{ count: 0 }]);
  });

  it("gives up the earlier choice for the later one", async () => {
    const first = await holdTime(wanted, NOW);

    await holdTime(
      { ...wanted, start: TEN + 60 * MINUTE, instead: first.ok ? first.value.holdId : null },
      NOW,
    );

    expect(await isOffered()).toBe(true);
  });

  it("stays bookable for its holder although the notice has run on meanwhile", async () => {
    const lastMinute = TEN - 120 * MINUTE;
    const held = await holdTime(wanted, lastMinute);
    const fiveMinutesLater = lastMinute + 5 * MINUTE;
    expect(reasonOf(await holdTime({ ...wanted, instead: null }, fiveMinutesLater))).toBe("invalid");

    const outcome = await bookVisit(
      makeVisitWanted({ ...wanted, holdId: held.ok ? held.value.holdId : null }),
      fiveMinutesLater,
    );

    expect(reasonOf(outcome)).toBe("accepted");
  });
});

describe("a start that was never on offer", () => {
  it.each([
    ["off the grid", TEN + 7 * MINUTE],
    ["before opening", at(TUESDAY, "06:00")],
    ["in the lunch break", at(TUESDAY, "13:30")],
    ["on a Sunday", at("2026-12-06", "10:00")],
    ["on the day the clinic is closed", at("2026-12-02", "10:30")],
    ["in the past", at("2026-11-17", "10:30")],
    ["past the horizon", at("2027-03-02", "10:30")],
  ])("is refused as invalid, and nothing is written: %s", async (_why, start) => {
    const outcome = await bookVisit(makeVisitWanted({ ...wanted, start }), NOW);

    expect(reasonOf(outcome)).toBe("invalid");
    expect((await database.query("select count(*)::int from patients")).rows).toEqual([{ count: 0 }]);
  });
});

describe("anyone", () => {
  it("is whoever treated the patient before", async () => {
    const { patient } = makeVisitWanted();
    await bookVisit(
      makeVisitWanted({ patient, practitioner: "marcus-osei", start: at(TUESDAY, "17:00") }),
      NOW,
    );

    const again = await bookVisit(makeVisitWanted({ patient, start: at("2026-12-08", "10:30") }), NOW);

    expect(again.ok && again.value.practitioner).toBe("marcus-osei");
  });

  it("is otherwise whoever has fewer visits that day", async () => {
    await bookVisit(makeVisitWanted({ practitioner: "hannah-lindqvist", start: at(TUESDAY, "09:00") }), NOW);

    const outcome = await bookVisit(makeVisitWanted({ start: TEN }), NOW);

    expect(outcome.ok && outcome.value.practitioner).toBe("marcus-osei");
  });
});

describe("two people who share an address", () => {
  it("stay two, and may be treated at the same time", async () => {
    const email = "family@example.com";
    const [grace, theo] = ["Grace Ouellette", "Theo Ouellette"].map((name) => ({
      ...makeVisitWanted().patient,
      name,
      email,
    }));

    const outcomes = [
      await bookVisit(makeVisitWanted({ patient: grace!, start: TEN }), NOW),
      await bookVisit(makeVisitWanted({ patient: theo!, start: TEN }), NOW),
    ];

    expect(outcomes.map(reasonOf)).toEqual(["accepted", "accepted"]);
    expect((await database.query("select count(*)::int from patients")).rows).toEqual([{ count: 2 }]);
  });
});

describe("sending a request again", () => {
  it("gives the first answer word for word", async () => {
    const request = makeVisitWanted({ start: TEN });

    expect(await bookVisit(request, NOW + MINUTE)).toEqual(await bookVisit(request, NOW));
  });

  it("refuses the same key with other content, and writes nothing", async () => {
    const request = makeVisitWanted({ start: TEN });
    await bookVisit(request, NOW);

    expect(reasonOf(await bookVisit({ ...request, start: TEN + 60 * MINUTE }, NOW))).toBe("key-reused");
    expect((await database.query("select count(*)::int from bookings")).rows).toEqual([{ count: 1 }]);
  });
});

it("owes one confirmation, with its job, from the moment a visit is booked", async () => {
  await bookVisit(makeVisitWanted({ start: TEN }), NOW);

  const owed = await database.query(`
    select m.kind, m.state, j.task_identifier
      from messages m join graphile_worker.jobs j on j.key = 'message:' || m.id`);
  expect(owed.rows).toEqual([
    { kind: "BOOKING_CONFIRMED", state: "OWED", task_identifier: "deliver-message" },
  ]);
});
