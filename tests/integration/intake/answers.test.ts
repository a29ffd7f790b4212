import { answerSafetyAgainAction } from "@/app/(public)/visit/[token]/prepare/safety/actions";
import { openIntakeAnswers, sealIntake } from "@/lib/auth/intake-answers";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { intakeOfVisit } from "@/lib/booking/intake-of-visit";
import { intakeState } from "@/lib/booking/intake-state";
import { emptyIntake, type AnswerId } from "@/lib/domain/intake";
import { INTAKE, QUESTIONS_IN_ALL } from "@/lib/domain/intake-questions";
import { SCREENING } from "@/lib/domain/screening";
import { untouched } from "@/lib/http/form-state";
import { browseAs, Browser, formOf, outcomeOf } from "@/tests/support/browser";
import { at, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { agree, bookedVisit, faultsOf, openedBy, send, skip } from "./intake-makers";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.mock("next/cache", () => ({ revalidatePath: () => undefined, refresh: () => undefined }));
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(() => query("truncate holds, slots, idempotency_keys, messages, bookings, patients cascade"));

const PAIN = { now: 3, worst: 8 };
const given = async (bookingId: string) => (await intakeOfVisit(bookingId))?.record.given;
const trail = async (bookingId: string) =>
  (
    await query(
      "select action, details from audit_entries where booking_id = $1 and action like 'intake.%' order by id",
      [bookingId],
    )
  ).rows;
const safety = (token: string, answers: Record<string, "yes" | "no"> = {}) => {
  const no = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));
  const form = formOf({ version: SCREENING.version, ...no, ...answers });
  return outcomeOf(() => answerSafetyAgainAction(token, untouched, form));
};
async function skipAllBut(token: string, ...kept: AnswerId[]) {
  for (const id of INTAKE.questions) if (id !== "consent" && !kept.includes(id)) await skip(token, id);
}

it("is filled question by question, can be left, and ends with the agreement", async () => {
  const visit = await bookedVisit();
  const { token, bookingId } = visit;
  openedBy(visit);
  expect(await intakeState(bookingId)).toMatchObject({ state: "not-begun" });

  expect(await send(token, "leg-pain", PAIN)).toEqual({ to: `/visit/${token}/prepare/back-pain` });
  expect(await intakeState(bookingId)).toEqual({ state: "begun", answered: 2, isConsentOld: false });

  openedBy(visit, new Browser());
  await skipAllBut(token, "leg-pain");
  expect(await agree(token)).toEqual({ to: `/visit/${token}/prepare` });

  expect(await intakeState(bookingId)).toEqual({
    state: "done",
    answered: QUESTIONS_IN_ALL,
    isConsentOld: false,
  });
  expect(await given(bookingId)).toMatchObject({ "leg-pain": PAIN, side: null });
  const [row] = (await query("select version, revision, consent_version, completed_at from intakes")).rows;
  expect(row).toMatchObject({ version: INTAKE.version, revision: 11, completed_at: expect.any(Date) });
});

it("notes in the trail which question was answered, and never what", async () => {
  const visit = await bookedVisit();
  openedBy(visit);

  await send(visit.token, "keeps-from", { text: "CANARY" });
  await agree(visit.token);

  expect(await trail(visit.bookingId)).toEqual([
    { action: "intake.answered", details: { question: "keeps-from" } },
    { action: "intake.agreed", details: { version: expect.any(String) } },
  ]);
});

it("does not open in another row, nor after a byte has changed", async () => {
  const [one, other] = [
    "0b0ba1f0-0000-4000-8000-000000000001",
    "0b0ba1f0-0000-4000-8000-000000000002",
  ] as const;
  const sealed = sealIntake(one, { ...emptyIntake, given: { "leg-pain": PAIN } });
  const changed = sealed.map((byte, position) => (position === 40 ? byte ^ 1 : byte));

  expect(openIntakeAnswers(one, sealed).given).toEqual({ "leg-pain": PAIN });
  expect(() => openIntakeAnswers(other, sealed)).toThrow();
  expect(() => openIntakeAnswers(one, changed)).toThrow();
});

it("does not open when the database was made to lend it to another visit", async () => {
  const [mine, theirs] = [await bookedVisit(), await bookedVisit(null, { start: at(TUESDAY, "13:15") })];
  for (const visit of [mine, theirs]) {
    openedBy(visit);
    await send(visit.token, "leg-pain", PAIN);
  }

  await query(
    `update intakes set answers_sealed = (select answers_sealed from intakes where booking_id = $1)
      where booking_id = $2`,
    [theirs.bookingId, mine.bookingId],
  );

  await expect(intakeOfVisit(mine.bookingId)).rejects.toThrow();
  expect(await given(theirs.bookingId)).toEqual({ "leg-pain": PAIN });
});

describe("two devices", () => {
  it("shows the newer answer instead of overwriting it, keeps what was typed, and lets it be sent once more", async () => {
    const visit = await bookedVisit();
    openedBy(visit);
    await send(visit.token, "keeps-from", { text: "Gardening" });

    const late = await send(visit.token, "keeps-from", { text: "Sleeping" }, { revision: 0 });

    expect(faultsOf(late)).toMatch(/changed on another device.*“Gardening”/);
    expect(late).toMatchObject({ answer: { fields: { text: "Sleeping", revision: "1" } } });
    expect(await given(visit.bookingId)).toEqual({ "keeps-from": { text: "Gardening" } });
    await send(visit.token, "keeps-from", { text: "Sleeping" }, { revision: 1 });
    expect(await given(visit.bookingId)).toEqual({ "keeps-from": { text: "Sleeping" } });
  });

  it("can each answer another question from the same old page", async () => {
    const visit = await bookedVisit();
    openedBy(visit);

    await Promise.all([
      send(visit.token, "leg-pain", PAIN),
      send(visit.token, "back-pain", { now: 0, worst: 1 }),
      send(visit.token, "side", { side: "left" }),
    ]);

    expect(await given(visit.bookingId)).toEqual({
      "leg-pain": PAIN,
      "back-pain": { now: 0, worst: 1 },
      side: { side: "left" },
    });
  });

  it("takes the same answer twice as once", async () => {
    const visit = await bookedVisit();
    openedBy(visit);

    const outcomes = await Promise.all([1, 2, 3].map(() => send(visit.token, "leg-pain", PAIN)));

    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect((await intakeOfVisit(visit.bookingId))?.revision).toBe(1);
    expect(await trail(visit.bookingId)).toHaveLength(1);
  });
});

describe("an answer that may be a sign of an emergency", () => {
  it("leads back to the safety questions; a no lets it go on", async () => {
    const visit = await bookedVisit();
    const { token, bookingId } = visit;
    openedBy(visit);
    await skipAllBut(token, "side");
    await agree(token);

    expect(await send(token, "side", { side: "both" })).toEqual({ to: `/visit/${token}/prepare/safety` });
    expect((await intakeState(bookingId)).state).toBe("begun");
    expect(await safety(token)).toEqual({ to: `/visit/${token}/prepare` });

    expect((await intakeState(bookingId)).state).toBe("done");
    expect((await query("select outcome from screenings order by taken_at desc limit 1")).rows).toEqual([
      { outcome: "CLEAR" },
    ]);
  });

  it("after a yes leads to care, leaves visit and answers, and can be finished only after a no", async () => {
    const visit = await bookedVisit();
    const { token, bookingId } = visit;
    openedBy(visit);
    await skipAllBut(token, "nerves");
    await agree(token);
    await send(token, "nerves", { feelings: [], weakness: "new" });

    expect(await safety(token, { weakness: "yes" })).toEqual({ to: "/book/urgent-care?booked=yes" });

    const [booking] = (await query("select status from bookings where id = $1", [bookingId])).rows;
    expect(booking).toEqual({ status: "BOOKED" });
    expect(await given(bookingId)).toMatchObject({ nerves: { weakness: "new" } });
    expect((await query("select outcome from screenings order by taken_at desc limit 1")).rows).toEqual([
      { outcome: "URGENT" },
    ]);
    expect((await query("select * from screenings")).rows.map((row) => Object.keys(row))[0]).not.toContain(
      "booking_id",
    );
    expect((await intakeState(bookingId)).state).toBe("begun");
    expect(await skip(token, "leg-pain")).toEqual({ to: `/visit/${token}/prepare/safety` });
    await safety(token);
    expect((await intakeState(bookingId)).state).toBe("done");
  });

  it("is not passed by answers to older questions, or by half of them", async () => {
    const visit = await bookedVisit();
    openedBy(visit);
    await send(visit.token, "side", { side: "both" });
    const old = formOf({ version: "2019-01" });

    expect(faultsOf(await outcomeOf(() => answerSafetyAgainAction(visit.token, untouched, old)))).toMatch(
      /changed/,
    );
    const half = formOf({ version: SCREENING.version, bladder: "no" });
    expect(faultsOf(await outcomeOf(() => answerSafetyAgainAction(visit.token, untouched, half)))).toMatch(
      /Question 2/,
    );
    expect((await intakeOfVisit(visit.bookingId))?.record.passed).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each<[string, AnswerId, object, Record<string, string>, RegExp]>([
    ["an unknown key", "side", { side: "left" }, { admin: "yes" }, /did not ask for/],
    ["a key of another question", "side", { side: "left" }, { now: "3" }, /did not ask for/],
    ["an unknown value", "side", { side: "middle" }, {}, /Choose the leg/],
    ["a number off the scale", "leg-pain", { now: 11, worst: 3 }, {}, /from 0 to 10/],
    ["half a number", "leg-pain", { now: 1.5, worst: 3 }, {}, /from 0 to 10/],
    ["a missing answer", "positions", { lying: [], sit: "yes", stairs: "no" }, {}, /yes or no/],
    ["a text of 10 kB", "keeps-from", { text: "x".repeat(10_000) }, {}, /at most 1,000/],
    ["NUL", "keeps-from", { text: "a\u0000b" }, {}, /cannot be printed/],
    ["a drawing of 900 kB", "where", {}, { drawing: `front ${"1 2 ".repeat(225_000)}` }, /too large/],
    ["a drawing that is none", "where", {}, { drawing: "<svg>" }, /too large/],
    ["no place at all", "where", {}, {}, /at least one place/],
    ["a form of an older version", "side", { side: "left" }, { version: "2019-01" }, /have changed/],
    ["a revision that is none", "side", { side: "left" }, { revision: "many" }, /did not ask for/],
    ["a prototype for a key", "side", { side: "left" }, { constructor: "yes" }, /did not ask for/],
  ])("is %s, in words, with nothing written", async (_what, id, answer, more, says) => {
    const visit = await bookedVisit();
    openedBy(visit);

    const outcome = await send(visit.token, id, answer as never, { more });

    expect(faultsOf(outcome)).toMatch(says);
    expect((await query("select count(*)::int as count from intakes")).rows).toEqual([{ count: 0 }]);
  });

  it("is agreeing without a tick, or to older words", async () => {
    const visit = await bookedVisit();
    openedBy(visit);

    expect(faultsOf(await agree(visit.token, { agreed: "" }))).toMatch(/Tick the box/);
    expect(faultsOf(await agree(visit.token, { version: "2019-01" }))).toMatch(/have changed/);
    expect(await intakeState(visit.bookingId)).toMatchObject({ state: "not-begun" });
  });

  it("is everything once there is no visit to prepare for", async () => {
    const visit = await bookedVisit();
    openedBy(visit);
    await send(visit.token, "leg-pain", PAIN);
    const state = (status: string) =>
      query("update bookings set status = $1 where id = $2", [status, visit.bookingId]);

    for (const status of ["IN_ROOM", "FULFILLED", "NO_SHOW"]) {
      await state(status);
      expect(await send(visit.token, "leg-pain", { now: 1, worst: 1 })).toEqual({
        to: `/visit/${visit.token}`,
      });
    }
    await state("BOOKED");
    await cancelBooking(visit.bookingId, Date.now());

    expect(await send(visit.token, "leg-pain", { now: 1, worst: 1 })).toEqual({
      to: `/visit/${visit.token}`,
    });
    expect(await given(visit.bookingId)).toEqual({ "leg-pain": PAIN });
  });

  it("is what comes without the date of birth, with another visit's pass, or a forged one", async () => {
    const [mine, theirs] = [await bookedVisit(), await bookedVisit(null, { start: at(TUESDAY, "13:15") })];
    const [name] = [...openedBy(mine).jar.keys()];
    const pass = [...openedBy(theirs).jar.values()][0];
    const forged = { name: name ?? "", value: "AQID", options: {} };
    const lent = { ...forged, value: pass?.value ?? "" };

    for (const cookie of [null, forged, lent]) {
      const browser = browseAs(new Browser(), "/");
      if (cookie) browser.jar.set(cookie.name, cookie);
      expect(faultsOf(await send(mine.token, "leg-pain", PAIN))).toMatch(/closed your answers/);
    }
    expect(await intakeState(mine.bookingId)).toMatchObject({ state: "not-begun" });
  });
});

it("keeps the form's other fields when one is refused", async () => {
  const visit = await bookedVisit();
  openedBy(visit);

  const outcome = await send(visit.token, "since", { since: "never" as never, how: "Lifting a box" });

  expect(outcome).toMatchObject({ answer: { fields: { how: "Lifting a box" } } });
});
