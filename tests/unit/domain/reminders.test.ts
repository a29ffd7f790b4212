import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { addDays, dateAt, minuteAt } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { decentTime, isInTime, reminderDueAt, remindersDue, type ReminderRule } from "@/lib/domain/reminders";
import { at, ZONE } from "@/tests/support/clinic-makers";

const HOUR = 60 * MINUTE;
const RULE: ReminderRule = { days: [3, 1], minute: 600, timeZone: ZONE };
const START = at("2026-12-01", "10:30");
const iso = (instant: Instant) => Temporal.Instant.fromEpochMilliseconds(instant).toString();

const due = (now: Instant, visit: { startsAt?: Instant; toldAt?: Instant } = {}, rule = RULE) =>
  remindersDue({ startsAt: START, toldAt: null, ...visit }, rule, now);

it("is due so many days before, at the clinic's reminder time, and not a moment sooner", () => {
  const [three, one] = [at("2026-11-28", "10:00"), at("2026-11-30", "10:00")];

  expect(due(three - 1)).toEqual([]);
  expect(due(three)).toEqual([{ daysBefore: 3, leavesAt: three }]);
  expect(due(one).find(({ daysBefore }) => daysBefore === 1)).toEqual({ daysBefore: 1, leavesAt: one });
});

it.each([
  ["forward", "2027-03-14", "2027-03-13", "2027-03-13T15:00:00Z"],
  ["forward, from the day itself", "2027-03-15", "2027-03-14", "2027-03-14T14:00:00Z"],
  ["back", "2026-11-01", "2026-10-31", "2026-10-31T14:00:00Z"],
  ["back, from the day itself", "2026-11-02", "2026-11-01", "2026-11-01T15:00:00Z"],
])("stays at 10 AM when the clocks go %s", (_way, visit, day, instant) => {
  const dueAt = reminderDueAt(at(visit, "15:00"), 1, RULE);

  expect(iso(dueAt)).toBe(instant);
  expect([dateAt(dueAt, ZONE), minuteAt(dueAt, ZONE)]).toEqual([day, 600]);
});

it("takes the first moment after an hour that does not exist, and the first of one that comes twice", () => {
  const halfPast = (hour: number) => ({ ...RULE, minute: hour * 60 + 30 });

  expect(iso(reminderDueAt(at("2027-03-15", "15:00"), 1, halfPast(2)))).toBe("2027-03-14T07:00:00Z");
  expect(iso(reminderDueAt(at("2026-11-02", "15:00"), 1, halfPast(1)))).toBe("2026-11-01T05:30:00Z");
});

it("is not owed to someone who was told since it was due: who just booked, or just moved", () => {
  const now = at("2026-11-30", "11:00");

  expect(due(now, { toldAt: at("2026-11-30", "10:00") })).toEqual([]);
  expect(due(now, { toldAt: at("2026-11-30", "09:59") })).toEqual([{ daysBefore: 1, leavesAt: now }]);
});

it("leaves in the morning when the worker was off until the night", () => {
  expect(due(at("2026-11-28", "23:15"))).toEqual([{ daysBefore: 3, leavesAt: at("2026-11-29", "08:00") }]);
  expect(due(at("2026-11-29", "05:00"))).toEqual([{ daysBefore: 3, leavesAt: at("2026-11-29", "08:00") }]);
});

it.each([
  ["is sent with two hours left", "2026-12-01", "08:30", "2026-12-01T13:30:00Z"],
  ["came too late with less", "2026-12-01", "08:31", null],
])("many hours late, %s", (_what, date, time, leaves) => {
  const now = at(date, time);
  const [one] = due(now).filter(({ daysBefore }) => daysBefore === 1);

  expect(one).toEqual({ daysBefore: 1, leavesAt: leaves && Date.parse(leaves) });
});

it("came too late when it could only leave in the morning of an early visit", () => {
  const startsAt = at("2026-12-01", "09:00");

  expect(due(at("2026-11-30", "21:00"), { startsAt })).toEqual([
    { daysBefore: 3, leavesAt: null },
    { daysBefore: 1, leavesAt: null },
  ]);
});

it("sends one reminder, not two, when the next is due as well", () => {
  const now = at("2026-11-30", "12:00");

  expect(due(now)).toEqual([
    { daysBefore: 3, leavesAt: null },
    { daysBefore: 1, leavesAt: now },
  ]);
});

it("knows no reminder whose time lies at or behind the visit, and none after the start", () => {
  const onTheDay = { ...RULE, days: [0] };

  expect(due(at("2026-12-01", "10:00"), {}, onTheDay)).toEqual([]);
  expect(due(START)).toEqual([]);
});

const zones = fc.constantFrom(
  ZONE,
  "Australia/Lord_Howe",
  "America/Santiago",
  "Asia/Kathmandu",
  "Europe/Berlin",
);
const instants = fc
  .integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2028, 0, 1) / MINUTE })
  .map((minutes) => minutes * MINUTE);
const rules = fc.record({
  days: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  timeZone: zones,
});

it("lies, for any visit in any zone, on the right day at the wall clock that was chosen", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 60 }), rules, (startsAt, daysBefore, rule) => {
      const dueAt = reminderDueAt(startsAt, daysBefore, rule);
      const wanted = Temporal.PlainDate.from(
        addDays(dateAt(startsAt, rule.timeZone), -daysBefore),
      ).toZonedDateTime({
        timeZone: rule.timeZone,
        plainTime: new Temporal.PlainTime(Math.floor(rule.minute / 60), rule.minute % 60),
      });
      const isSkipped = wanted.hour * 60 + wanted.minute !== rule.minute;

      expect(dateAt(dueAt, rule.timeZone)).toBe(wanted.toPlainDate().toString());
      if (!isSkipped) expect(dueAt).toBe(wanted.epochMilliseconds);
    }),
  );
});

it("sends, whenever the worker comes by, at most one reminder of a visit, by day, and two hours before it", () => {
  fc.assert(
    fc.property(
      instants,
      rules,
      fc.integer({ min: 0, max: 70 * 24 * 60 }),
      (startsAt, rule, minutesBefore) => {
        const now = startsAt - minutesBefore * MINUTE;
        const leaving = remindersDue({ startsAt, toldAt: null }, rule, now).flatMap(
          ({ leavesAt }) => leavesAt ?? [],
        );

        expect(leaving.length).toBeLessThanOrEqual(1);
        for (const leavesAt of leaving) {
          expect(leavesAt).toBeGreaterThanOrEqual(now);
          expect(isInTime(leavesAt, startsAt)).toBe(true);
          const minute = minuteAt(leavesAt, rule.timeZone);
          expect(minute >= 8 * 60 && minute < 20 * 60).toBe(true);
          expect(decentTime(leavesAt, rule.timeZone)).toBe(leavesAt);
          expect(leavesAt - now).toBeLessThanOrEqual(14 * HOUR);
        }
      },
    ),
  );
});
