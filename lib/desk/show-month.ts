import "server-only";
import { findClinic } from "@/lib/data/clinic";
import type { DeskDays } from "@/lib/data/desk-days";
import { weeksOfMonth } from "@/lib/domain/calendar";
import { clinicDay, dateAt, type ClinicDate, type ClinicDay } from "@/lib/domain/clinic-time";
import { intersect, merge, type Instant, type Interval } from "@/lib/domain/interval";
import { takesTime } from "@/lib/domain/visit-state";
import { onDay, openingsOf, readDays } from "./diary-days";

export type MonthDay = {
  date: ClinicDate;
  /** Of the month asked for, not of its neighbour. */
  isInMonth: boolean;
  isOpen: boolean;
  /** Without cancelled ones. */
  visits: number;
  /** How much of the practitioners' open time is taken, 0 to 1; null: nobody is in. */
  taken: number | null;
  /** Why the clinic has other hours, or none. */
  notes: string[];
};

export type MonthView = { today: ClinicDate; timeZone: string; weeks: MonthDay[][] };

/** The month that holds the date, in whole weeks, at a glance. */
export async function showMonth(date: ClinicDate, now: Instant): Promise<MonthView> {
  const { timeZone } = await findClinic();
  const weeks = weeksOfMonth(date);
  const dates = weeks.flat();
  const stored = await readDays(dates[0] ?? date, dates.at(-1) ?? date, timeZone);
  return {
    ...{ timeZone, today: dateAt(now, timeZone) },
    weeks: weeks.map((week) =>
      week.map((one) => ({
        ...monthDay(clinicDay(one, timeZone), stored),
        isInMonth: one.slice(0, 7) === date.slice(0, 7),
      })),
    ),
  };
}

function monthDay(day: ClinicDay, stored: DeskDays): Omit<MonthDay, "isInMonth"> {
  const diaries = stored.practitioners.map((diary) => {
    const openings = openingsOf(diary, day, stored);
    return { open: lengthOf(openings), taken: lengthOf(intersect(openings, merge(onDay(diary.slots, day)))) };
  });
  const open = sum(diaries.map((diary) => diary.open));
  return {
    date: day.date,
    isOpen: open > 0,
    visits: onDay(stored.visits, day).filter(({ status }) => takesTime(status)).length,
    taken: open > 0 ? sum(diaries.map((diary) => diary.taken)) / open : null,
    notes: stored.clinicExceptions.filter((one) => one.date === day.date).map(({ note }) => note),
  };
}

const lengthOf = (stretches: readonly Interval[]) => sum(stretches.map(({ start, end }) => end - start));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
