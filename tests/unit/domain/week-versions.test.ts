import fc from "fast-check";
import { MIDNIGHT } from "@/lib/domain/closed-time";
import { addDays, clinicDay, type ClinicDate } from "@/lib/domain/clinic-time";
import { openingsOn, type WeeklyHours } from "@/lib/domain/opening-hours";
import { coverage, faultOf, normalised, painted, type Stretch } from "@/lib/domain/stretches";
import { versionsOf, weekOn, withoutVersion, withWeek, type Week } from "@/lib/domain/week-versions";

const FIRST = "2026-12-01";
const date = fc.integer({ min: 0, max: 60 }).map((days): ClinicDate => addDays(FIRST, days));
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([quarter, long]): Stretch => ({
    opensAt: quarter * 15,
    closesAt: Math.min((quarter + long) * 15, MIDNIGHT),
  }));
const week: fc.Arbitrary<Week> = fc.array(fc.array(stretch, { maxLength: 3 }).map(normalised), {
  minLength: 7,
  maxLength: 7,
});
const rule = fc
  .tuple(stretch, fc.integer({ min: 1, max: 7 }), fc.option(date), fc.option(fc.nat({ max: 30 })))
  .map(([hours, weekday, validFrom, days]): WeeklyHours => ({
    ...{ ...hours, weekday, validFrom },
    validUntil: days === null ? null : addDays(validFrom ?? FIRST, days),
  }));
const rules = fc.array(rule, { maxLength: 12 });
const openOn = (weekly: WeeklyHours[], day: ClinicDate) =>
  openingsOn(clinicDay(day, "America/New_York"), { weekly, exceptions: [], clinicExceptions: [] });
const DAYS = Array.from({ length: 100 }, (_, later) => addDays("2026-11-25", later));

it("opens as painted on every day from the first to the last of a change, and as before on every other", () => {
  fc.assert(
    fc.property(rules, week, date, fc.nat({ max: 30 }), (before, wanted, from, days) => {
      const until = addDays(from, days);
      const after = withWeek(before, wanted, { from, until });
      const ever = withWeek([], wanted, { from: "2000-01-01", until: null });
      for (const day of DAYS) {
        expect(openOn(after, day)).toEqual(openOn(from <= day && day <= until ? ever : before, day));
      }
    }),
  );
});

it("without an end holds until the next change that was planned, which stays", () => {
  fc.assert(
    fc.property(rules, week, date, (before, wanted, from) => {
      const next = versionsOf(before).find((one) => one.from !== null && one.from > from)?.from ?? null;
      const after = withWeek(before, wanted, { from, until: null });
      for (const day of DAYS) {
        const isNew = from <= day && (next === null || day < next);
        expect(weekOn(after, day)).toEqual(isNew ? wanted : weekOn(before, day));
      }
    }),
  );
});

it("says the same again in the same rules, none of them double or turned around", () => {
  fc.assert(
    fc.property(rules, week, date, (before, wanted, from) => {
      const once = withWeek(before, wanted, { from, until: null });
      expect(withWeek(once, wanted, { from, until: null })).toEqual(once);
      expect(new Set(once.map((one) => JSON.stringify(one))).size).toBe(once.length);
      expect(once.every((one) => (one.validFrom ?? "") <= (one.validUntil ?? "9999"))).toBe(true);
    }),
  );
});

it("closes what holds the day before and leaves the rest of the week as one rule", () => {
  const monday = { weekday: 1, opensAt: 540, closesAt: 1020, validFrom: null, validUntil: null };
  const saturday = { weekday: 6, opensAt: 600, closesAt: 720, validFrom: null, validUntil: null };
  const wanted = [[{ opensAt: 540, closesAt: 1020 }], [], [], [], [], [{ opensAt: 540, closesAt: 780 }], []];

  expect(withWeek([monday, saturday], wanted, { from: "2027-01-02", until: null })).toEqual([
    monday,
    { ...saturday, validUntil: "2027-01-01" },
    { ...saturday, opensAt: 540, closesAt: 780, validFrom: "2027-01-02" },
  ]);
});

it("takes a planned change back, so that what held before it holds on until the change after it", () => {
  fc.assert(
    fc.property(rules, (before) => {
      for (const { from, until } of versionsOf(before).slice(1)) {
        if (from === null) continue;
        const after = withoutVersion(before, from);
        const held = weekOn(before, addDays(from, -1));
        for (const day of DAYS) {
          const isGone = from <= day && (until === null || day <= until);
          expect(weekOn(after, day)).toEqual(isGone ? held : weekOn(before, day));
        }
      }
    }),
    { numRuns: 30 },
  );
});

it("paints what the brush went over, and leaves the rest to the minute", () => {
  fc.assert(
    fc.property(fc.array(stretch), stretch, fc.boolean(), (day, brush, isOpen) => {
      const after = painted(day, brush, isOpen);
      expect(after).toEqual(normalised(after));
      for (let minute = 0; minute < MIDNIGHT; minute += 5) {
        const one = { opensAt: minute, closesAt: minute + 5 };
        const isUnder = coverage([brush], one) === "open";
        expect(coverage(after, one)).toBe(isUnder ? (isOpen ? "open" : "closed") : coverage(day, one));
      }
    }),
  );
});

it("says what is wrong with a day exactly when something is", () => {
  const typed = (...hours: (number | null)[]) =>
    Array.from({ length: hours.length / 2 }, (_, one) => ({
      opensAt: hours[2 * one] ?? null,
      closesAt: hours[2 * one + 1] ?? null,
    }));

  expect(faultOf(typed(540, null), 15)).toBe("half");
  expect(faultOf(typed(540, 540), 15)).toBe("backwards");
  expect(faultOf(typed(540, 720, 1020, 780), 15)).toBe("backwards");
  expect(faultOf(typed(545, 720), 15)).toBe("off-grid");
  expect(faultOf(typed(780, 1020, 540, 795), 15)).toBe("overlap");
  expect(faultOf(typed(780, 1020, null, null, 540, 780), 15)).toBeNull();
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 3 }), (day) => {
      const minutes = (some: readonly Stretch[]) => some.reduce((sum, s) => sum + s.closesAt - s.opensAt, 0);
      const doOverlap = minutes(normalised(day)) < minutes(day);
      expect(faultOf(day, 15)).toBe(doOverlap ? "overlap" : null);
    }),
  );
});
