import { blockDays } from "./block-days";
import { clinicDay, whenClockReads, type ClinicDate } from "./clinic-time";
import type { Interval } from "./interval";

/** Wall-clock minutes since midnight between which a day is closed: from inclusive, until exclusive. */
export type ClosedHours = { fromMinute: number; untilMinute: number };

/** Days, or the same hours of days, in which somebody, or the whole clinic, cannot see patients. */
export type ClosedTime = ClosedHours & {
  /** A practitioner's slug, or EVERYONE. */
  who: string;
  from: ClinicDate;
  /** Inclusive. */
  until: ClinicDate;
};

export const EVERYONE = "all";
export const MIDNIGHT = 24 * 60;

/** The closed stretch of one day; none when its clock skips it. When clocks change it is as long as the clock says. */
export function closedOn(
  date: ClinicDate,
  zone: string,
  { fromMinute, untilMinute }: ClosedHours,
): Interval[] {
  const read = whenClockReads(clinicDay(date, zone), fromMinute, untilMinute);
  const [first, last] = [read[0], read.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** All that is closed, earliest first. */
export const closedStretches = ({ from, until, ...hours }: ClosedTime, zone: string): Interval[] =>
  blockDays({ from, until, repeat: null }, zone).flatMap((date) => closedOn(date, zone, hours));
