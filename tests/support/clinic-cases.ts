import fc from "fast-check";
import type { Diary, Question } from "@/lib/domain/availability";
import { clinicDay, daysFrom, type ClinicDay } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import { openingsOn, type OpeningRules } from "@/lib/domain/opening-hours";

export type ClinicCase = { question: Question; days: ClinicDay[]; gridMinutes: number };

/** Ordinary days, days on which clocks change (by an hour, by half an hour, at midnight), and a zone off the hour. */
const FIRST_DAYS = [
  ["America/New_York", "2026-12-01"],
  ["America/New_York", "2027-03-13"],
  ["America/New_York", "2026-10-31"],
  ["Australia/Lord_Howe", "2026-10-03"],
  ["America/Santiago", "2026-09-05"],
  ["Asia/Kathmandu", "2026-05-04"],
] as const;

const hours = fc
  .tuple(fc.integer({ min: 0, max: 143 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ opensAt: from * 10, closesAt: Math.min(1440, (from + length) * 10) }));

const rules: fc.Arbitrary<OpeningRules> = fc.record({
  weekly: fc.array(
    fc.tuple(hours, fc.integer({ min: 1, max: 7 })).map(([open, weekday]) => ({
      ...open,
      weekday,
      validFrom: null,
      validUntil: null,
    })),
    { minLength: 4, maxLength: 16 },
  ),
  exceptions: fc.constant([]),
  clinicExceptions: fc.constant([]),
});

const treatment = fc
  .record({
    minutes: fc.integer({ min: 1, max: 18 }).map((fives) => fives * 5),
    turnoverMinutes: fc.integer({ min: 0, max: 4 }).map((fives) => fives * 5),
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 4 }),
  })
  .map(({ minutes, turnoverMinutes, cuts }) => {
    const inside = cuts.filter((cut) => cut <= minutes).sort((a, b) => a - b);
    const phases = [];
    for (let cut = 0; cut + 1 < inside.length; cut += 2) {
      phases.push({ startMinute: inside[cut]!, endMinute: inside[cut + 1]! });
    }
    return {
      minutes,
      turnoverMinutes,
      phases: phases.length > 0 ? phases : [{ startMinute: 0, endMinute: minutes }],
    };
  });

const diary = fc.record({
  rules,
  taken: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 * 1440 }), fc.integer({ min: 1, max: 120 })), {
    maxLength: 12,
  }),
});

/** Clinics of up to three practitioners and three rooms (or none needed), over up to two days. */
export const clinicCases: fc.Arbitrary<ClinicCase> = fc
  .record({
    first: fc.constantFrom(...FIRST_DAYS),
    count: fc.integer({ min: 1, max: 2 }),
    treatment,
    practitioners: fc.array(diary, { minLength: 1, maxLength: 3 }),
    rooms: fc.option(fc.array(diary, { maxLength: 3 }), { nil: null }),
    gridMinutes: fc.constantFrom(5, 10, 15, 20, 45, 60),
    noticeMinutes: fc.integer({ min: 0, max: 600 }),
  })
  .map(({ first: [zone, date], count, treatment, practitioners, rooms, gridMinutes, noticeMinutes }) => {
    const read = daysFrom(date, count + 1).map((one) => clinicDay(one, zone));
    const begins = read[0]!.stretches[0]!.start;
    const diaryOf =
      (prefix: string) =>
      (made: { rules: OpeningRules; taken: [number, number][] }, index: number): Diary => ({
        id: `${prefix}${index}`,
        openings: read.flatMap((day) => openingsOn(day, made.rules)),
        taken: made.taken.map(([from, length]) => ({
          start: begins + from * MINUTE,
          end: begins + (from + length) * MINUTE,
        })),
      });
    return {
      question: {
        treatment,
        practitioners: practitioners.map(diaryOf("practitioner")),
        rooms: rooms?.map(diaryOf("room")) ?? null,
        bookable: { start: begins + noticeMinutes * MINUTE, end: begins + 2 * 1440 * MINUTE },
      },
      days: read.slice(0, count),
      gridMinutes,
    };
  });
