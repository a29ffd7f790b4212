import fc from "fast-check";
import { MINUTE, merge, type Interval } from "@/lib/domain/interval";
import { fullnessOf, shareOf, type ReportDiary } from "@/lib/domain/report-fullness";
import { fullnessPicture } from "@/lib/format/report-fullness-words";
import { at, ZONE } from "@/tests/support/clinic-makers";

const RANGE = { from: "2026-11-30", until: "2026-12-06" };
const TUESDAY = "2026-12-01";

const makeDiary = (overrides: Partial<ReportDiary> = {}): ReportDiary => ({
  name: "Hannah",
  isRoom: false,
  rules: {
    weekly: [{ weekday: 2, opensAt: 9 * 60, closesAt: 12 * 60, validFrom: null, validUntil: null }],
    exceptions: [],
    clinicExceptions: [],
  },
  booked: [],
  blocked: [],
  ...overrides,
});
const stretch = (from: string, until: string, date = TUESDAY): Interval => ({
  start: at(date, from),
  end: at(date, until),
});
const hoursOf = (diary: ReportDiary, range = RANGE) =>
  fullnessOf([diary], range, ZONE)[0]?.hours.map(({ weekday, hour, bookedMinutes, openMinutes }) => [
    ...[weekday, hour, bookedMinutes, openMinutes],
  ]);

it("shares a visit out to the hours it lies in", () => {
  expect(hoursOf(makeDiary({ booked: [stretch("09:45", "10:30")] }))).toEqual([
    [2, 9, 15, 60],
    [2, 10, 30, 60],
    [2, 11, 0, 60],
  ]);
});

it("takes blocked time from what is open, and leaves out what lies outside", () => {
  const diary = makeDiary({
    booked: [stretch("08:30", "09:15"), stretch("11:00", "12:20")],
    blocked: [stretch("10:00", "11:30")],
  });

  expect(hoursOf(diary)).toEqual([
    [2, 9, 15, 60],
    [2, 11, 30, 30],
  ]);
});

it("takes the same weekday of all weeks together", () => {
  const booked = [stretch("09:00", "10:00"), stretch("09:00", "09:30", "2026-12-08")];

  expect(hoursOf(makeDiary({ booked }), { from: TUESDAY, until: "2026-12-08" })?.[0]).toEqual([
    2, 9, 90, 120,
  ]);
});

it("has no hour that does not exist, and counts one that comes twice twice", () => {
  const rules = {
    weekly: [{ weekday: 7, opensAt: 0, closesAt: 180, validFrom: null, validUntil: null }],
    exceptions: [],
    clinicExceptions: [],
  };

  expect(hoursOf(makeDiary({ rules }), { from: "2026-11-01", until: "2026-11-01" })).toEqual([
    [7, 0, 0, 60],
    [7, 1, 0, 120],
    [7, 2, 0, 60],
  ]);
  expect(hoursOf(makeDiary({ rules }), { from: "2026-03-08", until: "2026-03-08" })).toEqual([
    [7, 0, 0, 60],
    [7, 1, 0, 60],
  ]);
});

const somewhere = fc
  .record({
    day: fc.integer({ min: 0, max: 13 }),
    minute: fc.integer({ min: 0, max: 1440 }),
    length: fc.integer({ min: 1, max: 180 }),
  })
  .map(({ day, minute, length }) => {
    const start = at("2026-11-23", "00:00") + (day * 1440 + minute) * MINUTE;
    return { start, end: start + length * MINUTE };
  });

it("is never over 100% while no visit lies over another, and its table adds up", () => {
  fc.assert(
    fc.property(fc.array(somewhere), fc.array(somewhere, { maxLength: 4 }), (visits, blocked) => {
      const found = fullnessOf([makeDiary({ booked: merge(visits), blocked })], RANGE, ZONE);
      const hours = found[0]?.hours ?? [];

      for (const { bookedMinutes, openMinutes } of hours)
        expect(bookedMinutes).toBeLessThanOrEqual(openMinutes);
      const rows = fullnessPicture(found).table.rows;
      const sum = (place: number) => rows.reduce((total, row) => total + Number(row[place]), 0);
      expect(sum(4) === 0 ? null : sum(3) / sum(4)).toEqual(shareOf(hours));
    }),
  );
});

it("is over 100% where one visit was squeezed over another", () => {
  const booked = [stretch("09:00", "10:00"), stretch("09:30", "10:00")];

  expect(hoursOf(makeDiary({ booked }))?.[0]).toEqual([2, 9, 90, 60]);
});
