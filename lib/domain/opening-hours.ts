import { whenClockReads, type ClinicDate, type ClinicDay } from "./clinic-time";
import { intersect, merge, type Interval } from "./interval";

/** One stretch of one weekday, on the days from `validFrom` to `validUntil` (both inclusive, null: open-ended). */
export type WeeklyHours = {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Wall-clock minutes since midnight, inclusive. */
  opensAt: number;
  /** Wall-clock minutes since midnight, exclusive. */
  closesAt: number;
  validFrom: ClinicDate | null;
  validUntil: ClinicDate | null;
};

/** Other hours on one date; `opensAt` and `closesAt` both null: closed. */
export type DatedException = { date: ClinicDate; opensAt: number | null; closesAt: number | null };

export type OpeningRules = {
  weekly: readonly WeeklyHours[];
  /** Replace this schedule's weekly hours on their date. */
  exceptions: readonly DatedException[];
  /** Of the whole clinic: nobody is open outside them on their date. */
  clinicExceptions: readonly DatedException[];
};

/** When one schedule is open on one day: sorted, not overlapping. */
export function openingsOn(day: ClinicDay, rules: OpeningRules): Interval[] {
  const own = rules.exceptions.filter(({ date }) => date === day.date);
  const hours = own.length > 0 ? own : rules.weekly.filter((rule) => holdsOn(rule, day));
  const open = instants(day, hours);

  const clinic = rules.clinicExceptions.filter(({ date }) => date === day.date);
  return clinic.length > 0 ? intersect(open, instants(day, clinic)) : open;
}

function holdsOn(rule: WeeklyHours, { date, weekday }: ClinicDay): boolean {
  return (
    rule.weekday === weekday &&
    (rule.validFrom === null || rule.validFrom <= date) &&
    (rule.validUntil === null || date <= rule.validUntil)
  );
}

function instants(
  day: ClinicDay,
  hours: readonly { opensAt: number | null; closesAt: number | null }[],
): Interval[] {
  return merge(
    hours.flatMap(({ opensAt, closesAt }) =>
      opensAt === null || closesAt === null ? [] : whenClockReads(day, opensAt, closesAt),
    ),
  );
}
