import { placeBehind, placeInColumn } from "./day-grid";
import type { DayCell, DayColumn, DayThing } from "./day-view";
import { MINUTE, overlaps, subtract, type Interval } from "./interval";
import type { Colour } from "./palette";

/** A diary on one day: when it is open, what of it is taken, and the things to be drawn in it. */
export type DayDiary = {
  id: string;
  slug: string | null;
  name: string;
  colour: Colour | null;
  openings: readonly Interval[];
  taken: readonly Interval[];
  things: readonly DayThing[];
};

/** Starts are offered on the quarter hours of a row. */
const QUARTER = 15 * MINUTE;

/** The column of one diary, cell by cell. */
export function columnOf(
  { id, slug, name, colour, openings, taken, things }: DayDiary,
  rows: Interval[],
): DayColumn {
  const whole = { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0 };
  const free = subtract(openings, taken);
  const closed = placeBehind(rows, subtract([whole], openings));
  const placed = placeInColumn(rows, things);
  const cells = rows.map((row, index): DayCell => {
    const start = firstFreeQuarter(row, free);
    const isOpen = openings.some((open) => overlaps(open, row));
    return {
      start: start ?? row.start,
      state: start !== null ? "free" : isOpen ? "taken" : "closed",
      things: placed.filter(({ place }) => place.row === index),
      closed: closed.filter((place) => place.row === index),
    };
  });
  return { id, slug, name, colour, isOpen: openings.length > 0, cells };
}

function firstFreeQuarter(row: Interval, free: readonly Interval[]): number | null {
  for (let at = row.start; at < row.end; at += QUARTER) {
    if (free.some(({ start, end }) => start <= at && at < end)) return at;
  }
  return null;
}
