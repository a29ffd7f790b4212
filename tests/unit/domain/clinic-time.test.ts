import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  addDays,
  clinicDay,
  dateAt,
  isClinicDate,
  isoAt,
  onGrid,
  whenClockReads,
} from "@/lib/domain/clinic-time";
import { ALL_TIME, MINUTE } from "@/lib/domain/interval";
import { openingsOn } from "@/lib/domain/opening-hours";

const PORTLAND = "America/New_York";
const SPRING = "2027-03-14";
const AUTUMN = "2026-11-01";
const utc = (text: string) => Date.parse(`${text}:00Z`);
const zones = fc.constantFrom(
  PORTLAND,
  "Australia/Lord_Howe",
  "America/Santiago",
  "Asia/Kathmandu",
  "Africa/Cairo",
);

it("gives the spring day 23 hours, and no instant to the hour that does not exist", () => {
  const day = clinicDay(SPRING, PORTLAND);

  expect(day.stretches.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(23 * 60 * MINUTE);
  expect(whenClockReads(day, 120, 180)).toEqual([]);
});

it("gives the autumn day 25 hours, and half past one twice", () => {
  const halfPastOne = whenClockReads(clinicDay(AUTUMN, PORTLAND), 90, 91).map(({ start }) => start);

  expect(halfPastOne).toEqual([utc("2026-11-01T05:30"), utc("2026-11-01T06:30")]);
  expect(halfPastOne.map((at) => isoAt(at, PORTLAND))).toEqual([
    "2026-11-01T01:30:00-04:00",
    "2026-11-01T01:30:00-05:00",
  ]);
});

it("keeps nine o'clock at nine on either side of a clock change", () => {
  const nine = [addDays(SPRING, -1), SPRING].map(
    (date) => whenClockReads(clinicDay(date, PORTLAND), 540, 541)[0]?.start,
  );

  expect(nine).toEqual([utc("2027-03-13T14:00"), utc("2027-03-14T13:00")]);
});

it("agrees with Temporal about the date and the wall clock at any instant", () => {
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: utc("2020-01-01T00:00"), max: utc("2035-01-01T00:00") }),
      (zone, at) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

        expect(dateAt(at, zone)).toBe(expected.toPlainDate().toString());
        expect(isoAt(at, zone)).toBe(expected.toString({ timeZoneName: "never", smallestUnit: "second" }));
      },
    ),
  );
});

it("puts on the grid exactly the minutes at which the wall clock shows a multiple", () => {
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom(15, 20, 45),
      (zone, later, grid) => {
        const day = clinicDay(addDays("2022-01-01", later), zone);
        const shown = onGrid(day, [ALL_TIME], grid).map((at) =>
          Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone),
        );

        expect(shown.every(({ hour, minute }) => (hour * 60 + minute) % grid === 0)).toBe(true);
        expect(shown.every((wall) => wall.toPlainDate().toString() === day.date)).toBe(true);
      },
    ),
  );
});

it.each(["2026-02-30", "2026-13-01", "2026-1-1", "", "0000-00-00", "today"])(
  "knows that %p is no day",
  (text) => {
    expect(isClinicDate(text)).toBe(false);
  },
);

describe("openingsOn", () => {
  const day = clinicDay("2026-12-01", PORTLAND);
  const hours = (opensAt: number, closesAt: number) => ({
    weekday: 2,
    opensAt,
    closesAt,
    validFrom: null,
    validUntil: null,
  });
  const weekly = [hours(540, 720), hours(780, 1020)];
  const lengths = (rules: Parameters<typeof openingsOn>[1]) =>
    openingsOn(day, rules).map(({ start, end }) => [
      isoAt(start, PORTLAND).slice(11, 16),
      isoAt(end, PORTLAND).slice(11, 16),
    ]);
  const onDate = (opensAt: number | null, closesAt: number | null) => [{ date: day.date, opensAt, closesAt }];

  it("leaves out lunch", () => {
    expect(lengths({ weekly, exceptions: [], clinicExceptions: [] })).toEqual([
      ["09:00", "12:00"],
      ["13:00", "17:00"],
    ]);
  });

  it("replaces the weekly hours by those of the date", () => {
    expect(lengths({ weekly, exceptions: onDate(600, 660), clinicExceptions: [] })).toEqual([
      ["10:00", "11:00"],
    ]);
  });

  it("closes everyone when the clinic is closed, also who has hours of their own that day", () => {
    expect(lengths({ weekly, exceptions: onDate(600, 660), clinicExceptions: onDate(null, null) })).toEqual(
      [],
    );
  });

  it("keeps everyone inside the clinic's short day", () => {
    expect(lengths({ weekly, exceptions: [], clinicExceptions: onDate(660, 840) })).toEqual([
      ["11:00", "12:00"],
      ["13:00", "14:00"],
    ]);
  });

  it("holds a rule from its first to its last day, both inclusive", () => {
    const only = (validFrom: string, validUntil: string) =>
      lengths({
        weekly: [{ ...hours(540, 720), validFrom, validUntil }],
        exceptions: [],
        clinicExceptions: [],
      });

    expect(only(day.date, day.date)).toHaveLength(1);
    expect(only("2026-12-02", "2026-12-31")).toHaveLength(0);
    expect(only("2026-01-01", "2026-11-30")).toHaveLength(0);
  });
});
