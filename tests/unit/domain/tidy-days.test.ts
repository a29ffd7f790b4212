import fc from "fast-check";
import { offers, type Question } from "@/lib/domain/availability";
import { clinicDay } from "@/lib/domain/clinic-time";
import { withoutHoles } from "@/lib/domain/tidy-days";
import { clinicCases } from "@/tests/support/clinic-cases";
import { at, TUESDAY, ZONE } from "@/tests/support/clinic-makers";

const DAY = clinicDay(TUESDAY, ZONE);
const open = (from: string, until: string) => ({ start: at(TUESDAY, from), end: at(TUESDAY, until) });

/** One practitioner, in from nine to one, busy from ten to eleven; an hour is wanted. */
const question: Question = {
  treatment: { minutes: 60, turnoverMinutes: 0, phases: [{ startMinute: 0, endMinute: 60 }] },
  practitioners: [{ id: "a", openings: [open("09:00", "13:00")], taken: [open("10:00", "11:00")] }],
  rooms: null,
  bookable: open("00:00", "23:00"),
};
const startsWith = (smallestGap: number) =>
  withoutHoles(offers(question, [DAY], 15), question, [DAY], smallestGap).map(({ start }) => start);

it("offers what touches other visits or the edge of the day, or leaves room for another", () => {
  const all = ["09:00", "11:00", "11:15", "11:30", "11:45", "12:00"].map((time) => at(TUESDAY, time));

  expect(startsWith(0)).toEqual(all);
  expect(startsWith(30)).toEqual(["09:00", "11:00", "11:30", "12:00"].map((time) => at(TUESDAY, time)));
  expect(startsWith(60)).toEqual(["09:00", "11:00", "12:00"].map((time) => at(TUESDAY, time)));
});

it("offers nothing new, and never empties a practitioner's day that had times", () => {
  fc.assert(
    fc.property(clinicCases, fc.integer({ min: 0, max: 240 }), ({ question, days, gridMinutes }, gap) => {
      const found = offers(question, days, gridMinutes);
      const kept = withoutHoles(found, question, days, gap);
      const pairs = (offered: typeof found) =>
        offered.flatMap(({ start, practitionerIds }) => practitionerIds.map((id) => `${id} ${start}`));
      const everything = new Set(pairs(found));

      expect(pairs(kept).every((pair) => everything.has(pair))).toBe(true);
      for (const { stretches } of days) {
        const onDay = (start: number) => stretches.some((one) => one.start <= start && start < one.end);
        const had = new Set(found.filter(({ start }) => onDay(start)).flatMap((one) => one.practitionerIds));
        const has = new Set(kept.filter(({ start }) => onDay(start)).flatMap((one) => one.practitionerIds));
        expect(has).toEqual(had);
      }
    }),
  );
});
