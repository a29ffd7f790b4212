import type { Phase, TreatmentShape } from "./availability";
import type { Interval } from "./interval";
import type { WeeklyHours } from "./opening-hours";

export type WeekdayHours = Pick<WeeklyHours, "weekday" | "opensAt" | "closesAt">;

/** In minutes; the database holds to the same (treatment_lengths). */
export const SHORTEST_TREATMENT = 5;
export const LONGEST_TREATMENT = 720;
export const LONGEST_TURNOVER = 240;
/** So many the form has room for. */
export const MOST_PHASES = 4;

/** What is wrong with one phase of a treatment. */
export type PhaseFault = "ends-before-it-starts" | "outside" | "overlaps";

/** A treatment's phases as typed, in their order, each with its fault. A phase that touches the one before is well. */
export function phaseFaults(minutes: number, phases: readonly Phase[]): (PhaseFault | null)[] {
  return phases.map(({ startMinute, endMinute }, index) => {
    if (endMinute <= startMinute) return "ends-before-it-starts";
    if (startMinute < 0 || endMinute > minutes) return "outside";
    const before = phases[index - 1];
    return before && startMinute < before.endMinute ? "overlaps" : null;
  });
}

/**
 * Whether the weekly hours of somebody who gives the treatment, and of some room, ever leave space for it. Dated
 * exceptions are not looked at: a treatment that fits only on one odd day is still a slip.
 * @param rooms null: it needs none
 */
export function everFits(
  shape: TreatmentShape,
  practitioners: readonly (readonly WeekdayHours[])[],
  rooms: readonly (readonly WeekdayHours[])[] | null,
): boolean {
  return practitioners.some((weekly) =>
    starts(
      stretchesOf(weekly),
      shape.phases.map(({ startMinute, endMinute }) => [startMinute, endMinute]),
    ).some(
      (start) =>
        rooms === null ||
        rooms.some((room) =>
          starts(stretchesOf(room), [[0, shape.minutes]]).some((other) => meet(start, other)),
        ),
    ),
  );
}

const DAY = 1440;
const meet = (a: Interval, b: Interval) => a.start <= b.end && b.start <= a.end;

/** Minutes since a Monday's midnight, over two weeks; stretches that touch, at midnight too, are one. */
function stretchesOf(weekly: readonly WeekdayHours[]): Interval[] {
  const sorted = weekly
    .flatMap(({ weekday, opensAt, closesAt }) =>
      [weekday - 1, weekday + 6].map((day) => ({ start: day * DAY + opensAt, end: day * DAY + closesAt })),
    )
    .sort((a, b) => a.start - b.start);
  const joined: Interval[] = [];
  for (const stretch of sorted) {
    const last = joined.at(-1);
    if (last && stretch.start <= last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) });
    else joined.push({ ...stretch });
  }
  return joined;
}

/** When something may start so that each of its parts lies in some stretch: both ends of each range inclusive. */
function starts(open: readonly Interval[], parts: readonly (readonly [number, number])[]): Interval[] {
  return parts.reduce<Interval[]>(
    (found, [from, until]) => {
      const possible = open
        .map(({ start, end }) => ({ start: start - from, end: end - until }))
        .filter(({ start, end }) => start <= end);
      return found.flatMap((range) =>
        possible
          .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
          .filter(({ start, end }) => start <= end),
      );
    },
    [{ start: 0, end: 14 * DAY }],
  );
}
