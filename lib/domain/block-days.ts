import { addDays, clinicDay, daysFrom, type ClinicDate } from "./clinic-time";

export type BlockDays = {
  from: ClinicDate;
  /** Inclusive. */
  until: ClinicDate;
  /** Null: each day from `from` to `until`, once. */
  repeat: { everyWeeks: number; weekdays: readonly number[]; until: ClinicDate } | null;
};

/**
 * The days on which a block lies, in order. A repeating one lies on its weekdays (ISO 8601: 1 is Monday) of every
 * nth week, counted from the week of `from`, up to `repeat.until` (inclusive).
 */
export function blockDays({ from, until, repeat }: BlockDays, zone: string): ClinicDate[] {
  if (repeat === null) return daysFrom(from, Math.max(daysBetween(from, until) + 1, 0));
  const monday = addDays(from, 1 - clinicDay(from, zone).weekday);
  const days = daysFrom(from, Math.max(daysBetween(from, repeat.until) + 1, 0));
  return days.filter((date) => {
    const week = Math.floor(daysBetween(monday, date) / 7);
    return repeat.weekdays.includes(clinicDay(date, zone).weekday) && week % repeat.everyWeeks === 0;
  });
}

const daysBetween = (from: ClinicDate, until: ClinicDate): number =>
  (Date.parse(until) - Date.parse(from)) / (24 * 60 * 60_000);
