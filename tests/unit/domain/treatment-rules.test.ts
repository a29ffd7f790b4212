import fc from "fast-check";
import { offers, type Phase } from "@/lib/domain/availability";
import { clinicDay, daysFrom } from "@/lib/domain/clinic-time";
import { ALL_TIME } from "@/lib/domain/interval";
import { openingsOn } from "@/lib/domain/opening-hours";
import { everFits, phaseFaults, type WeekdayHours } from "@/lib/domain/treatment-rules";
import { typedShape } from "@/lib/domain/typed-shape";

const phase = fc.record({
  startMinute: fc.integer({ min: 0, max: 40 }),
  endMinute: fc.integer({ min: 0, max: 40 }),
});
const isWell = (minutes: number, phases: Phase[]) =>
  phaseFaults(minutes, phases).every((fault) => fault === null);

it("takes phases in which no minute is used twice, none outside, and each lasts, and no others", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(phase, { minLength: 1, maxLength: 4 }),
      (minutes, phases) => {
        const used = phases.flatMap(({ startMinute, endMinute }) =>
          Array.from({ length: Math.max(0, endMinute - startMinute) }, (_, index) => startMinute + index),
        );
        const inOrder = used.every((minute, index) => index === 0 || (used[index - 1] as number) < minute);
        const sound =
          phases.every(({ startMinute, endMinute }) => startMinute < endMinute) &&
          used.every((minute) => minute < minutes) &&
          inOrder;

        expect(isWell(minutes, phases)).toBe(sound);
      },
    ),
  );
});

it("draws what is typed only when it can be stored", () => {
  const fields = { minutes: "60", turnoverMinutes: "0", "phase-1-from": "0", "phase-1-until": "20" };
  const shape = { minutes: 60, turnoverMinutes: 0, phases: [{ startMinute: 0, endMinute: 20 }] };

  expect(typedShape(fields)).toEqual(shape);
  expect(typedShape({ ...fields, "phase-1-until": "61" })).toBeNull();
  expect(typedShape({ ...fields, minutes: "x" })).toBeNull();
  expect(typedShape({ ...fields, "phase-1-from": "", "phase-1-until": "" })).toBeNull();
});

const ZONE = "UTC";
const DAYS = daysFrom("2026-06-01", 8).map((date) => clinicDay(date, ZONE));
const hours = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ weekday, from, length }): WeekdayHours => ({
    ...{ weekday, opensAt: from * 60 },
    closesAt: Math.min(1440, (from + length) * 60),
  }));
const week = fc.array(hours, { maxLength: 3 });

it("says that a treatment fits the hours exactly when the search for free times would find one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.array(week, { minLength: 1, maxLength: 2 }),
      fc.option(fc.array(week, { minLength: 1, maxLength: 2 })),
      (halfHours, practitioners, rooms) => {
        const minutes = halfHours * 30;
        const phases = [
          { startMinute: 0, endMinute: 15 },
          ...(minutes > 30 ? [{ startMinute: minutes - 15, endMinute: minutes }] : []),
        ];
        const shape = { minutes, turnoverMinutes: 0, phases };
        const diaryOf = (weekly: WeekdayHours[], index: number) => ({
          id: String(index),
          openings: DAYS.flatMap((day) =>
            openingsOn(day, {
              weekly: weekly.map((rule) => ({ ...rule, validFrom: null, validUntil: null })),
              ...{ exceptions: [], clinicExceptions: [] },
            }),
          ),
          taken: [],
        });
        const question = {
          treatment: shape,
          practitioners: practitioners.map(diaryOf),
          rooms: rooms?.map(diaryOf) ?? null,
          bookable: ALL_TIME,
        };

        expect(everFits(shape, practitioners, rooms)).toBe(offers(question, DAYS, 15).length > 0);
      },
    ),
  );
});
