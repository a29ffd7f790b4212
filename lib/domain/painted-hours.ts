import { MIDNIGHT } from "./closed-time";
import type { Stretch } from "./stretches";
import type { Week } from "./week-versions";

/** What one cell of the painted week stands for. */
export const MINUTES_SHOWN = 30;

const USUALLY_FROM = 7 * 60;
const USUALLY_UNTIL = 20 * 60;

/** From which full hour until which a picture of the week reaches: the usual day, and more where more is open. */
export function shownHours(week: Week): { first: number; last: number } {
  const all = week.flat();
  const first = Math.min(USUALLY_FROM, ...all.map(({ opensAt }) => opensAt - (opensAt % 60)));
  const last = Math.max(USUALLY_UNTIL, ...all.map(({ closesAt }) => Math.ceil(closesAt / 60) * 60));
  return { first, last: Math.min(last, MIDNIGHT) };
}

/** The parts of a day that a picture shows, earliest first. */
export const shownParts = ({ first, last }: { first: number; last: number }): Stretch[] =>
  Array.from({ length: (last - first) / MINUTES_SHOWN }, (_, index) => ({
    opensAt: first + index * MINUTES_SHOWN,
    closesAt: first + (index + 1) * MINUTES_SHOWN,
  }));
