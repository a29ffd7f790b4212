import type { Diary, Offer, Question, TreatmentShape } from "./availability";
import type { ClinicDay } from "./clinic-time";
import { contains, MINUTE, subtract, type Instant, type Interval } from "./interval";

/**
 * Leaves out starts that would tear a hole of less than `smallestGapMinutes` into a practitioner's day, before or
 * after the time that is needed. A day on which every start would do so keeps them all: nobody is told that nothing
 * is free because the day would look untidy. A courtesy to the clinic, so booking does not ask for it.
 */
export function withoutHoles(
  found: readonly Offer[],
  { treatment, practitioners }: Question,
  days: readonly ClinicDay[],
  smallestGapMinutes: number,
): Offer[] {
  if (smallestGapMinutes === 0) return [...found];
  const kept = new Set<string>();
  for (const practitioner of practitioners) {
    const isTidy = tidiness(practitioner, treatment, smallestGapMinutes * MINUTE);
    const theirs = found.filter(({ practitionerIds }) => practitionerIds.includes(practitioner.id));
    for (const day of days) {
      const starts = theirs.map(({ start }) => start).filter((start) => isOn(day, start));
      const tidy = starts.filter(isTidy);
      for (const start of tidy.length > 0 ? tidy : starts) kept.add(`${practitioner.id} ${start}`);
    }
  }
  return found.flatMap(({ start, practitionerIds }) => {
    const left = practitionerIds.filter((id) => kept.has(`${id} ${start}`));
    return left.length > 0 ? [{ start, practitionerIds: left }] : [];
  });
}

const isOn = ({ stretches }: ClinicDay, at: Instant) => stretches.some((stretch) => contains(stretch, at));

function tidiness({ openings, taken }: Diary, { phases }: TreatmentShape, smallestGap: number) {
  const free = subtract(openings, taken);
  const from = Math.min(...phases.map(({ startMinute }) => startMinute)) * MINUTE;
  const until = Math.max(...phases.map(({ endMinute }) => endMinute)) * MINUTE;
  const isNoHole = (length: number) => length === 0 || length >= smallestGap;
  return (start: Instant): boolean => {
    const before = free.find((stretch) => contains(stretch, start + from));
    const after = free.find((stretch) => contains(stretch, start + until - 1)) as Interval;
    return (
      before !== undefined && isNoHole(start + from - before.start) && isNoHole(after.end - start - until)
    );
  };
}
