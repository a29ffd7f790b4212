import { isIntakePass, newIntakePass } from "@/lib/auth/intake-pass";
import { bookVisit } from "@/lib/booking/book-visit";
import { holdTime } from "@/lib/booking/hold-time";
import { offerTimes } from "@/lib/booking/offer-times";
import { closeDatabase } from "@/lib/data/client";
import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { oweReminders } from "@/lib/messages/owe-reminders";
import { sharedClock } from "@/lib/desk/shared-clock";
import { makeVisitWanted, seedClinic, ZONE } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { expectSound } from "@/tests/support/sound";

const { query } = freshDatabase();
const OFF = 10 * MINUTE;
/** The two sites: one ten minutes ahead of PostgreSQL's clock, one ten minutes behind. */
const fast = () => Date.now() + OFF;
const slow = () => Date.now() - OFF;
const both: [string, () => Instant, () => Instant][] = [
  ["kept by the fast, asked for at the slow", fast, slow],
  ["kept by the slow, asked for at the fast", slow, fast],
];

let starts: Instant[];

beforeAll(async () => {
  const now = Date.now();
  await seedClinic(now);
  const from = addDays(dateAt(now, ZONE), 3);
  const offer = await offerTimes(
    { treatment: "follow-up", practitioner: "marcus-osei", from, days: 20 },
    now,
  );
  starts =
    "times" in offer ? offer.times.map(({ start }) => start).filter((_, place) => place % 5 === 0) : [];
});

/** The next of Marcus's times, an hour and more from the one before. */
const nextWish = () => ({
  treatment: "follow-up",
  practitioner: "marcus-osei",
  start: starts.shift() ?? 0,
});
const letMinutesPass = (id: string, minutes: number) =>
  query("update holds set expires_at = expires_at - make_interval(mins => $2) where id = $1", [id, minutes]);

describe.each(both)("%s", (_which, here, there) => {
  it("keeps a time for ten minutes by PostgreSQL's clock, neither more nor less", async () => {
    const wish = nextWish();
    const held = await holdTime({ ...wish, instead: null }, here());
    if (!held.ok) throw new Error(held.refusal.reason);
    const { rows } = await query("select extract(epoch from expires_at - now())::float8 as left from holds");
    expect(rows[0].left / 60).toBeCloseTo(10, 0);

    await letMinutesPass(held.value.holdId, 9);
    const other = () => bookVisit(makeVisitWanted(wish), there());
    expect(await other()).toMatchObject({ ok: false, refusal: { reason: "slot-taken" } });

    await letMinutesPass(held.value.holdId, 2);
    expect(await other()).toMatchObject({ ok: true });
    await expectSound(query);
    await query("truncate holds, bookings, patients cascade");
  });

  it("lets whoever kept it book it at the other site", async () => {
    const wish = nextWish();
    const held = await holdTime({ ...wish, instead: null }, here());
    const holdId = held.ok ? held.value.holdId : null;

    expect(await bookVisit(makeVisitWanted({ ...wish, holdId }), there())).toMatchObject({ ok: true });
    await query("truncate holds, bookings, patients cascade");
  });

  it("opens what was opened for an hour at the other for most of that hour", () => {
    const pass = newIntakePass("visit", here());

    expect(isIntakePass(pass, "visit", there())).toBe(true);
    expect(isIntakePass(pass, "visit", there() + 2 * 60 * MINUTE)).toBe(false);
  });
});

it("owes each reminder of a visit once, whichever worker comes to it first and however often", async () => {
  const start = Date.now() + 24 * 60 * MINUTE - 30 * MINUTE;
  const booked = await bookVisit(makeVisitWanted(nextWish()), Date.now());
  if (!booked.ok) throw new Error(booked.refusal.reason);
  await query(
    "update bookings set starts_at = $2, ends_at = $3, created_at = now() - interval '5 days' where id = $1",
    [...[booked.value.bookingId, new Date(start), new Date(start + 45 * MINUTE)]],
  );
  await query("update messages set state = 'SENT', sent_at = now() - interval '5 days'");

  for (const clock of [slow, fast, slow, fast]) await oweReminders(clock());

  const { rows } = await query("select ordinal from messages where kind = 'VISIT_REMINDER'");
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ ordinal }) => ordinal)).size).toBe(rows.length);
  noteFigure("minutes that both sites' clocks were wrong, one fast and one slow", OFF / MINUTE);
});

it("measures codes of a phone by the clock that all share", async () => {
  jest.spyOn(Date, "now").mockReturnValue(Date.now() + OFF);
  const measured = await sharedClock();
  jest.restoreAllMocks();

  expect(Math.abs(measured - Date.now())).toBeLessThan(5_000);
});

it("gives the time away when PostgreSQL's own clock is put forward (this shows which one decides)", async () => {
  const wish = nextWish();
  await holdTime({ ...wish, instead: null }, Date.now());
  await closeDatabase(); // what is prepared keeps the real clock
  await query(`
    create function later() returns timestamptz language sql volatile as $$ select now() + interval '11 minutes' $$;
    alter function pg_catalog.clock_timestamp() rename to real_clock_timestamp;
    alter function later() set schema pg_catalog;
    alter function pg_catalog.later() rename to clock_timestamp`);

  expect(await bookVisit(makeVisitWanted({ ...wish, key: "late" }), Date.now())).toMatchObject({ ok: true });
  noteControl(
    "the database's clock (put forward by 11 minutes)",
    "a time that is kept is given to somebody else",
  );
});
