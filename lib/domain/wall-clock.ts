import { clinicDay, isoAt, whenClockReads, type ClinicDate } from "./clinic-time";
import type { Instant } from "./interval";

/** Minutes since midnight of "14:30", as browsers send it; null for anything else. */
export function minutesOfClock(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** "14:30": the same the other way round. */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** The first instant at which the clinic's clock shows a minute of a day; null: it never does, the clocks change. */
export const instantAt = (date: ClinicDate, minute: number, zone: string): Instant | null =>
  whenClockReads(clinicDay(date, zone), minute, minute + 1)[0]?.start ?? null;

/** "14:30": how a time field wants the clinic's clock at an instant. */
export const clockAt = (at: Instant, zone: string): string => isoAt(at, zone).slice(11, 16);
