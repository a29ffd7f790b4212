import { intersect, merge, subtract, type Interval } from "./interval";

/** One stretch of a day in wall-clock minutes since midnight: start inclusive, end exclusive, at most 1440. */
export type Stretch = { opensAt: number; closesAt: number };

/** A form has room for so many; a day with more breaks than two is blocked time, not hours. */
export const MOST_STRETCHES = 3;

/** What somebody typed for one stretch; null: the field is empty. NaN: it holds no time. */
export type TypedStretch = { opensAt: number | null; closesAt: number | null };
export type StretchFault = "half" | "backwards" | "off-grid" | "overlap";

/** The same time as few stretches, earliest first; touching ones become one. */
export const normalised = (stretches: readonly Stretch[]): Stretch[] =>
  merge(stretches.map(asInterval)).map(asStretch);

/** The day after a brush has gone over a part of it; the rest stays to the minute. */
export function painted(day: readonly Stretch[], part: Stretch, isOpen: boolean): Stretch[] {
  const before = day.map(asInterval);
  return (isOpen ? merge([...before, asInterval(part)]) : subtract(before, [asInterval(part)])).map(
    asStretch,
  );
}

/** How much of a part is open. */
export function coverage(day: readonly Stretch[], part: Stretch): "open" | "partly" | "closed" {
  const shared = intersect(merge(day.map(asInterval)), [asInterval(part)]);
  const minutes = shared.reduce((sum, { start, end }) => sum + end - start, 0);
  return minutes === 0 ? "closed" : minutes === part.closesAt - part.opensAt ? "open" : "partly";
}

/** What is wrong with a day as it was typed, first things first; null: nothing. Stretches left empty do not count. */
export function faultOf(typed: readonly TypedStretch[], gridMinutes: number): StretchFault | null {
  const begun = typed.filter(({ opensAt, closesAt }) => opensAt !== null || closesAt !== null);
  const whole = wholeStretches(begun);
  const areTimes = whole.every(({ opensAt, closesAt }) => opensAt >= 0 && closesAt >= 0);
  if (whole.length < begun.length || !areTimes) return "half";
  if (whole.some(({ opensAt, closesAt }) => closesAt <= opensAt)) return "backwards";
  if (whole.some(({ opensAt, closesAt }) => opensAt % gridMinutes !== 0 || closesAt % gridMinutes !== 0))
    return "off-grid";
  const inOrder = [...whole].sort((a, b) => a.opensAt - b.opensAt);
  const doOverlap = inOrder.some((next, index) => next.opensAt < (inOrder[index - 1]?.closesAt ?? 0));
  return doOverlap ? "overlap" : null;
}

export const wholeStretches = (typed: readonly TypedStretch[]): Stretch[] =>
  typed.filter((one): one is Stretch => one.opensAt !== null && one.closesAt !== null);

const asInterval = ({ opensAt, closesAt }: Stretch): Interval => ({ start: opensAt, end: closesAt });
const asStretch = ({ start, end }: Interval): Stretch => ({ opensAt: start, closesAt: end });

/** Hours begin and end on the quarter hour, or finer where the clinic's own grid is. */
export const coarsestGrid = (gridMinutes: number): number => Math.min(15, gridMinutes);
