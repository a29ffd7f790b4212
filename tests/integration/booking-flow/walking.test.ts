import { newBrowserSecret } from "@/lib/auth/browser-secret";
import { markOf } from "@/lib/auth/work";
import { beginDraft } from "@/lib/booking/begin-draft";
import { bookVisit } from "@/lib/booking/book-visit";
import { chooseTime } from "@/lib/booking/choose-time";
import { chooseTreatment } from "@/lib/booking/choose-treatment";
import { confirmDraft } from "@/lib/booking/confirm-draft";
import { findDraft, type Draft } from "@/lib/booking/find-draft";
import { followWish } from "@/lib/booking/follow-wish";
import { giveDetails } from "@/lib/booking/give-details";
import { showConfirmation } from "@/lib/booking/show-confirmation";
import { showTimes } from "@/lib/booking/show-times";
import { HOLDS_PER_BROWSER } from "@/lib/domain/hold-limits";
import { nextStep } from "@/lib/domain/booking-journey";
import type { Instant } from "@/lib/domain/interval";
import { freshDatabase } from "@/tests/support/database";
import { at, makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(async () => {
  await query(
    "truncate booking_drafts, holds, slots, idempotency_keys, messages, bookings, patients cascade",
  );
});

const TEN = at(TUESDAY, "10:00");
const HANNAH = { treatment: "follow-up", practitioner: "hannah-lindqvist" };
const AOIFE = {
  forWhom: "me" as const,
  patientName: "Aoife O'Brien",
  email: "aoife@example.com",
  phone: "207 555 0100",
};

const browser = newBrowserSecret();
const HERE = { addressMark: markOf("192.0.2.1"), hasWorked: false };
const again = async (draft: Draft, now: Instant = NOW): Promise<Draft> => {
  const found = await findDraft(draft.id, browser, now);
  if (!found) throw new Error("the draft is gone");
  return found;
};
async function draftFor(wish: typeof HANNAH): Promise<Draft> {
  const draft = await beginDraft(browser, "en", NOW);
  await chooseTreatment(draft, wish);
  return again(draft);
}
async function readyDraft(start: Instant = TEN): Promise<Draft> {
  const draft = await draftFor(HANNAH);
  await chooseTime(draft, { start, foundBy: "PAGES" }, HERE, NOW);
  await giveDetails(draft, AOIFE);
  return again(draft);
}
const someoneElseBooks = async (start: Instant) => {
  const outcome = await bookVisit(makeVisitWanted({ ...HANNAH, start }), NOW);
  expect(outcome.ok).toBe(true);
};
const letHoldsRunOut = () => query("update holds set expires_at = $1", [new Date(NOW - 60_000)]);
const count = async (table: string) => Number((await query(`select count(*) from ${table}`)).rows[0].count);

it("remembers where its time was found, up to the booking", async () => {
  const draft = await beginDraft(browser, "en", NOW);
  await followWish(draft, { ...HANNAH, start: TEN }, HERE, NOW);
  await giveDetails(draft, AOIFE);

  await confirmDraft(await again(draft), NOW);

  expect((await query("select found_by from bookings")).rows).toEqual([{ found_by: "PANEL" }]);
});

describe("a draft", () => {
  it("can be read by the browser that began it, and by no other", async () => {
    const draft = await beginDraft(browser, "en", NOW);

    expect(await findDraft(draft.id, browser, NOW)).toMatchObject({ id: draft.id, treatment: null });
    expect(await findDraft(draft.id, newBrowserSecret(), NOW)).toBeNull();
    expect(await findDraft(draft.id, undefined, NOW)).toBeNull();
  });

  it.each(["", "x", "../..", "0", "a\u0000b", "3f0a4b1e-7e57-4b3e-9d57-0a5a9c1c9a11"])(
    "is nothing under the id %j",
    async (id) => {
      expect(await findDraft(id, browser, NOW)).toBeNull();
    },
  );

  it("takes over what was chosen on the first page", async () => {
    const step = await followWish(await beginDraft(browser, "en", NOW), { ...HANNAH, start: TEN }, HERE, NOW);

    expect(step).toBe("details");
    expect(await count("holds")).toBe(1);
  });

  it.each([
    [{ treatment: undefined, practitioner: undefined, start: TEN }, "treatment"],
    [{ treatment: "nonsense", practitioner: "any", start: TEN }, "treatment"],
    [{ treatment: "follow-up-cupping", practitioner: "marcus-osei", start: TEN }, "treatment"],
    [{ treatment: "follow-up", practitioner: undefined, start: null }, "time"],
    [{ treatment: "follow-up", practitioner: "any", start: TEN + 60_000 }, "time"],
  ])("goes on with what is missing of %j", async (wish, step) => {
    expect(await followWish(await beginDraft(browser, "en", NOW), wish, HERE, NOW)).toBe(step);
    expect(await count("holds")).toBe(0);
  });
});

describe("choosing a treatment", () => {
  it("refuses a practitioner who does not give it", async () => {
    const draft = await beginDraft(browser, "en", NOW);

    const outcome = await chooseTreatment(draft, {
      treatment: "follow-up-cupping",
      practitioner: "marcus-osei",
    });

    expect(outcome).toEqual({ ok: false, refusal: "practitioner-does-not-give-it" });
  });

  it("keeps the chosen time when nothing has changed, and lets it go when something has", async () => {
    const draft = await readyDraft();

    await chooseTreatment(draft, HANNAH);
    expect((await again(draft)).start).toBe(TEN);

    await chooseTreatment(draft, { ...HANNAH, practitioner: "any" });
    expect(await again(draft)).toMatchObject({ start: null, keptUntil: null, patientName: "Aoife O'Brien" });
  });
});

describe("choosing a time", () => {
  it("keeps it, and gives up the one kept before", async () => {
    const draft = await draftFor(HANNAH);
    await chooseTime(draft, { start: TEN, foundBy: "PAGES" }, HERE, NOW);

    await chooseTime(await again(draft), { start: at(TUESDAY, "11:00"), foundBy: "PAGES" }, HERE, NOW);

    const { rows } = await query("select starts_at from holds");
    expect(rows).toEqual([{ starts_at: new Date(at(TUESDAY, "11:00")) }]);
    expect((await again(draft)).keptUntil).not.toBeNull();
  });

  it("still offers the owner the time that is kept, and the times around it", async () => {
    const draft = await draftFor(HANNAH);
    const before = await showTimes(draft, null, NOW);
    await chooseTime(draft, { start: TEN, foundBy: "PAGES" }, HERE, NOW);

    const owner = await showTimes(await again(draft), null, NOW);
    const other = await showTimes(await draftFor(HANNAH), null, NOW);

    expect(owner.days).toEqual(before.days);
    expect(owner).toMatchObject({ chosen: TEN, ranOut: false, lost: null });
    const tuesday = other.days.find(({ date }) => date === TUESDAY);
    expect(tuesday?.starts).not.toContain(TEN);
  });

  it("notes a time that is taken, keeps the earlier one, and names the nearest", async () => {
    const eleven = at(TUESDAY, "11:00");
    const draft = await draftFor(HANNAH);
    await chooseTime(draft, { start: TEN, foundBy: "PAGES" }, HERE, NOW);
    await someoneElseBooks(eleven);

    const outcome = await chooseTime(await again(draft), { start: eleven, foundBy: "PAGES" }, HERE, NOW);

    expect(outcome).toEqual({ ok: false, refusal: { reason: "not-had" } });
    expect(await count("holds")).toBe(1);
    const { lost } = await showTimes(await again(draft), null, NOW);
    expect(lost?.start).toBe(eleven);
    expect(lost?.nearest.length).toBeGreaterThanOrEqual(3);
  });

  it("is kept once when the same person clicks twice at the same moment", async () => {
    const draft = await draftFor({ ...HANNAH, practitioner: "any" });

    const outcomes = await Promise.all(
      [1, 2, 3].map(() => chooseTime(draft, { start: TEN, foundBy: "PAGES" }, HERE, NOW)),
    );

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await count("holds")).toBe(1);
    expect((await again(draft)).keptUntil).not.toBeNull();
  });

  it("keeps at most three at once for one browser", async () => {
    const times = ["08:30", "10:00", "11:00", "13:15"].map((time) => at(TUESDAY, time));
    const outcomes = [];
    for (const start of times)
      outcomes.push(await chooseTime(await draftFor(HANNAH), { start, foundBy: "PAGES" }, HERE, NOW));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(HOLDS_PER_BROWSER);
    expect(outcomes.at(-1)).toEqual({ ok: false, refusal: { reason: "too-many-holds" } });
  });
});

describe("booking a draft", () => {
  it("books what was chosen and typed, once, however often it is sent", async () => {
    const draft = await readyDraft();

    const outcomes = await Promise.all([1, 2, 3].map(() => confirmDraft(draft, NOW)));
    outcomes.push(await confirmDraft(draft, NOW));

    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect([await count("bookings"), await count("holds"), await count("messages")]).toEqual([1, 0, 1]);
    expect(nextStep(await again(draft))).toBe("confirmed");
    expect(await showConfirmation(await again(draft), NOW)).toMatchObject({
      startsAt: TEN,
      patientName: "Aoife O'Brien",
      practitioner: { slug: "hannah-lindqvist" },
      mail: { state: "OWED", recipient: "a…@example.com" },
    });
  });

  it("is found again when the server stopped right after booking", async () => {
    const draft = await readyDraft();
    await confirmDraft(draft, NOW);

    await query("update booking_drafts set booking_id = null");

    expect(nextStep(await again(draft))).toBe("confirmed");
    expect(await showConfirmation(await again(draft), NOW)).toMatchObject({ startsAt: TEN });
  });

  it("leaves a booked draft as it is", async () => {
    const draft = await readyDraft();
    await confirmDraft(draft, NOW);

    await giveDetails(draft, { ...AOIFE, patientName: "Mallory" });
    await chooseTreatment(draft, { treatment: "phone-question", practitioner: "any" });
    const outcome = await confirmDraft({ ...draft, patientName: "Mallory" }, NOW);

    expect(await again(draft)).toMatchObject({
      patientName: "Aoife O'Brien",
      treatment: "follow-up",
      start: TEN,
    });
    expect(outcome.ok).toBe(true);
    expect(await count("bookings")).toBe(1);
  });

  it("still books when the hold has run out and nobody was faster", async () => {
    const draft = await readyDraft();
    await letHoldsRunOut();
    expect(await showTimes(await again(draft), null, NOW)).toMatchObject({ chosen: TEN, ranOut: true });

    const outcome = await confirmDraft(await again(draft), NOW);

    expect(outcome.ok).toBe(true);
  });

  it("keeps all that was typed when the hold has run out and someone was faster", async () => {
    const draft = await readyDraft();
    await letHoldsRunOut();
    await someoneElseBooks(TEN);

    const outcome = await confirmDraft(await again(draft), NOW);

    expect(outcome).toEqual({ ok: false, refusal: "time-gone" });
    const after = await again(draft);
    expect(after).toMatchObject({ ...HANNAH, start: TEN, patientName: "Aoife O'Brien", keptUntil: null });
    expect((await showTimes(after, null, NOW)).lost?.nearest.length).toBeGreaterThanOrEqual(3);
  });

  it("says so when the same person has another visit at that time", async () => {
    const patient = { name: AOIFE.patientName, email: AOIFE.email, phone: AOIFE.phone, birthDate: null };
    const other = { treatment: "follow-up", practitioner: "marcus-osei", start: TEN };
    expect((await bookVisit(makeVisitWanted({ ...other, patient }), NOW)).ok).toBe(true);
    const draft = await readyDraft();

    expect(await confirmDraft(draft, NOW)).toEqual({ ok: false, refusal: "clash" });
  });
});

describe("the page of times", () => {
  it("shows ten days with free times, and the way to those before and after", async () => {
    const draft = await draftFor(HANNAH);

    const first = await showTimes(draft, null, NOW);
    const second = await showTimes(draft, first.laterFrom, NOW);

    expect(first.days).toHaveLength(10);
    expect(first.days.every(({ starts }) => starts.length > 0)).toBe(true);
    expect(first.earlierFrom).toBeNull();
    expect(second.days[0]?.date).toBe(first.laterFrom);
    expect(second.earlierFrom).toBe(first.days[0]?.date);
  });

  it.each(["2026-02-30", "yesterday", "0000-00-00", "9999-12-31"])(
    "makes do with %j as a date",
    async (from) => {
      const { days } = await showTimes(await draftFor(HANNAH), from, NOW);

      expect(days).toHaveLength(10);
    },
  );
});
