import { clinicDay, datesBetween, type ClinicDay } from "./clinic-time";
import { intersect, MINUTE, subtract, type Interval } from "./interval";
import { openingsOn, type OpeningRules } from "./opening-hours";
import type { ReportRange } from "./report-range";

/** A diary of the range: when it may be booked, and what was taken of it. */
export type ReportDiary = {
  name: string;
  isRoom: boolean;
  rules: OpeningRules;
  /** Slots of visits, in any order. Two overlap only where one was squeezed in. */
  booked: readonly Interval[];
  /** Slots of blocks. */
  blocked: readonly Interval[];
};

/** One hour of one weekday, all its dates taken together. */
export type HourFullness = {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** By the clinic's clock: 9 is from 9:00 to before 10:00. */
  hour: number;
  openMinutes: number;
  /** Of visits, inside the open time. More than it is open only when visits lie over one another. */
  bookedMinutes: number;
};

export type DiaryFullness = { name: string; isRoom: boolean; hours: HourFullness[] };

const HOUR = 60 * MINUTE;

/**
 * How full each diary was. Open is what its hours say without what was blocked; time outside of that is left out, on
 * both sides. On days when the clocks change, an hour that comes twice counts twice.
 */
export function fullnessOf(
  diaries: readonly ReportDiary[],
  { from, until }: ReportRange,
  zone: string,
): DiaryFullness[] {
  const days = datesBetween(from, until).map((date) => clinicDay(date, zone));
  return diaries.map(({ name, isRoom, rules, booked, blocked }) => {
    const cells = new Map<number, HourFullness>();
    const [visits, blocks] = [byStart(booked), byStart(blocked)];
    for (const day of days) addDay(cells, day, openingsOn(day, rules), visits, blocks);
    return { name, isRoom, hours: [...cells.values()].sort(byWeekdayAndHour) };
  });
}

function addDay(cells: Cells, day: ClinicDay, openings: Interval[], visits: Takings, blocks: Takings): void {
  const span = { start: openings[0]?.start ?? 0, end: openings.at(-1)?.end ?? 0 };
  const open = subtract(openings, blocks(span));
  const visitsOfDay = visits(span);
  for (const { start, end, offset } of day.stretches) {
    const midnight = day.midnight - offset;
    for (const within of intersect([{ start, end }], open)) {
      for (
        let hour = Math.floor((within.start - midnight) / HOUR);
        midnight + hour * HOUR < within.end;
        hour++
      ) {
        const from = Math.max(within.start, midnight + hour * HOUR);
        const until = Math.min(within.end, midnight + (hour + 1) * HOUR);
        const cell = cellOf(cells, day.weekday, hour);
        cell.openMinutes += (until - from) / MINUTE;
        // One visit after the other: those that lie over one another count each.
        for (const visit of visitsOfDay) {
          cell.bookedMinutes +=
            Math.max(0, Math.min(until, visit.end) - Math.max(from, visit.start)) / MINUTE;
        }
      }
    }
  }
}

type Cells = Map<number, HourFullness>;

function cellOf(cells: Cells, weekday: number, hour: number): HourFullness {
  const name = weekday * 24 + hour;
  const cell = cells.get(name) ?? { weekday, hour, openMinutes: 0, bookedMinutes: 0 };
  cells.set(name, cell);
  return cell;
}

/** What of a diary touches a stretch, found without looking through all of it. */
type Takings = (span: Interval) => Interval[];

/** No slot is longer: prisma/schema/diary.prisma. */
const LONGEST_SLOT = 26 * 60 * MINUTE;

function byStart(stretches: readonly Interval[]): Takings {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const found: Interval[] = [];
    for (let at = firstFrom(sorted, start - LONGEST_SLOT); at < sorted.length; at++) {
      const stretch = sorted[at] as Interval;
      if (stretch.start >= end) break;
      if (stretch.end > start) found.push(stretch);
    }
    return found;
  };
}

function firstFrom(sorted: readonly Interval[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Interval).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byWeekdayAndHour = (a: HourFullness, b: HourFullness) => a.weekday - b.weekday || a.hour - b.hour;

/** Booked of open, 0 and up; null: never open. */
export function shareOf(
  cells: readonly Pick<HourFullness, "openMinutes" | "bookedMinutes">[],
): number | null {
  const open = cells.reduce((total, { openMinutes }) => total + openMinutes, 0);
  const booked = cells.reduce((total, { bookedMinutes }) => total + bookedMinutes, 0);
  return open === 0 ? null : booked / open;
}
