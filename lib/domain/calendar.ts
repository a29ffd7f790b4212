import { addDays, daysFrom, type ClinicDate } from "./clinic-time";

/** ISO 8601: 1 is Monday, 7 is Sunday. */
const weekdayOf = (date: ClinicDate): number => ((new Date(Date.parse(date)).getUTCDay() + 6) % 7) + 1;

/** The seven days of the week that holds the date, Monday first. */
export const weekOf = (date: ClinicDate): ClinicDate[] => daysFrom(addDays(date, 1 - weekdayOf(date)), 7);

/** The whole weeks that hold the date's month, so that the first and last may reach into its neighbours. */
export function weeksOfMonth(date: ClinicDate): ClinicDate[][] {
  const weeks: ClinicDate[][] = [];
  for (
    let week = weekOf(firstOfMonth(date));
    isUpTo(week[0], date);
    week = weekOf(addDays(week[6] ?? "", 1))
  ) {
    weeks.push(week);
  }
  return weeks;
}

const isUpTo = (monday: ClinicDate | undefined, date: ClinicDate) =>
  monday !== undefined && monday.slice(0, 7) <= date.slice(0, 7);

export const firstOfMonth = (date: ClinicDate): ClinicDate => `${date.slice(0, 7)}-01`;

/** The first day of the month before (`-1`) or after (`1`). */
export const monthBeside = (date: ClinicDate, step: -1 | 1): ClinicDate =>
  firstOfMonth(addDays(firstOfMonth(date), step === 1 ? 31 : -1));
