import { isoAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { clinicDateLong, clinicTime } from "./clinic-words";

/** A time as pages show and send it. `value` is the instant as ISO 8601 with the clinic's offset. */
export type TimeInWords = { value: string; label: string };
export type DayInWords = { date: ClinicDate; label: string; times: TimeInWords[] };

/** "Tuesday, December 1": within the booking horizon nobody needs the year. */
export const dayWithoutYear = (at: Instant, zone: string): string =>
  clinicDateLong(at, zone).replace(/, \d{4}$/, "");

/** "Tuesday, December 1 at 10:00 AM" */
export const dayAndTime = (at: Instant, zone: string): string =>
  `${dayWithoutYear(at, zone)} at ${clinicTime(at, zone)}`;

export const timeInWords = (at: Instant, zone: string): TimeInWords => ({
  value: isoAt(at, zone),
  label: clinicTime(at, zone),
});

export const daysInWords = (
  days: readonly { date: ClinicDate; starts: readonly Instant[] }[],
  zone: string,
): DayInWords[] =>
  days.map(({ date, starts }) => ({
    date,
    label: dayWithoutYear(Date.parse(date), "UTC"),
    times: starts.map((start) => timeInWords(start, zone)),
  }));
