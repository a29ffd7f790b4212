import { isoAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { USUAL, type Language } from "@/lib/words/languages";
import { clinicTime, dayWithoutYear } from "./clinic-words";

export { dayAndTime, dayWithoutYear } from "./clinic-words";

/** A time as pages show and send it. `value` is the instant as ISO 8601 with the clinic's offset. */
export type TimeInWords = { value: string; label: string };
export type DayInWords = { date: ClinicDate; label: string; times: TimeInWords[] };

export const timeInWords = (at: Instant, zone: string, language: Language = USUAL): TimeInWords => ({
  value: isoAt(at, zone),
  label: clinicTime(at, zone, language),
});

export const daysInWords = (
  days: readonly { date: ClinicDate; starts: readonly Instant[] }[],
  zone: string,
  language: Language = USUAL,
): DayInWords[] =>
  days.map(({ date, starts }) => ({
    date,
    label: dayWithoutYear(Date.parse(date), "UTC", language),
    times: starts.map((start) => timeInWords(start, zone, language)),
  }));
