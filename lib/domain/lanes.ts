import type { Interval } from "./interval";

/** Which lane of how many a thing lies in, both for the stretch of time in which things overlap. */
export type Lane = { lane: number; lanes: number };

/**
 * Lays things that overlap side by side: each in the first lane that is free at its start. Things that overlap
 * nothing have one lane, and so the whole width. In the order given.
 */
export function layInLanes(things: readonly Interval[]): Lane[] {
  const laid: Lane[] = things.map(() => ({ lane: 0, lanes: 1 }));
  const order = [...things.entries()].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
  let together: Lane[] = [];
  let ends: number[] = [];
  for (const [index, { start, end }] of order) {
    if (ends.every((until) => until <= start)) [together, ends] = [[], []];
    const free = ends.findIndex((until) => until <= start);
    const mine = laid[index] as Lane;
    mine.lane = free === -1 ? ends.length : free;
    ends[mine.lane] = end;
    together.push(mine);
    for (const one of together) one.lanes = ends.length;
  }
  return laid;
}
