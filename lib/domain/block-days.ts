import { addDays, clinicDay, datesBetween, daysApart, type ClinicDate } from "./clinic-time";

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
  if (repeat === null) return datesBetween(from, until);
  const monday = addDays(from, 1 - clinicDay(from, zone).weekday);
  const days = datesBetween(from, repeat.until);
  return days.filter((date) => {
    const week = Math.floor(daysApart(monday, date) / 7);
    return repeat.weekdays.includes(clinicDay(date, zone).weekday) && week % repeat.everyWeeks === 0;
  });
}
