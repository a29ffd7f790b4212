/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A stretch of time: start inclusive, end exclusive, so neighbours may touch. */
export type Interval = { readonly start: Instant; readonly end: Instant };

export const MINUTE = 60_000;
export const ALL_TIME: Interval = { start: -Infinity, end: Infinity };

export const contains = (stretch: Interval, at: Instant): boolean => stretch.start <= at && at < stretch.end;
export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** The same time as few stretches, earliest first; touching ones become one. */
export function merge(stretches: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && next.start <= last.end) {
      if (next.end > last.end) merged[merged.length - 1] = { start: last.start, end: next.end };
    } else if (next.start < next.end) {
      merged.push(next);
    }
  }
  return merged;
}

/** What of `open` is left once `taken` is gone. Both in any order. */
export function subtract(open: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const gone = merge(taken);
  return intersect(merge(open), gapsBetween(gone));
}

/** What lies in both. Both sorted and without overlaps, as `merge` leaves them; so is the answer. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const shared: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] as Interval;
    const right = b[j] as Interval;
    const start = Math.max(left.start, right.start);
    const end = Math.min(left.end, right.end);
    if (start < end) shared.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
  return shared;
}

function gapsBetween(merged: readonly Interval[]): Interval[] {
  const edges = [-Infinity, ...merged.flatMap(({ start, end }) => [start, end]), Infinity];
  return Array.from({ length: edges.length / 2 }, (_, gap) => ({
    start: edges[gap * 2] as Instant,
    end: edges[gap * 2 + 1] as Instant,
  }));
}
