import { onGrid, type ClinicDay } from "./clinic-time";
import { MINUTE, overlaps, type Instant, type Interval } from "./interval";
import { layInLanes, type Lane } from "./lanes";

/** A row of the day's table is half an hour by the clinic's clock. */
const ROW_MINUTES = 30;
/** What is shorter is drawn as long as this, so that a finger and an eye can find it. */
const SHORTEST_DRAWN = 20 * MINUTE;

/** Where a thing lies in the day's table. */
export type Place = Lane & {
  /** The row in which it begins. */
  row: number;
  /** Whole minutes after the row's start, and how long it is drawn. */
  after: number;
  minutes: number;
};

export type Placed<Thing> = { thing: Thing; place: Place };

/**
 * The rows of a day, earliest first: as many as it takes to show everything in `shown`, from full hour to full hour.
 * On the two days a year when the clocks change an hour is missing, or there twice.
 */
export function rowsOf(day: ClinicDay, shown: readonly Interval[]): Interval[] {
  const whole = wholeDay(day);
  const hours = rowsEvery(60, day).filter((hour) => shown.some((one) => overlaps(hour, one)));
  const from = hours[0]?.start ?? whole.start;
  const until = hours.at(-1)?.end ?? whole.start;
  return rowsEvery(ROW_MINUTES, day).filter((row) => overlaps(row, { start: from, end: until }));
}

function rowsEvery(minutes: number, day: ClinicDay): Interval[] {
  const whole = wholeDay(day);
  const starts = onGrid(day, [whole], minutes);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? whole.end }));
}

function wholeDay({ stretches }: ClinicDay): Interval {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}

/** Lays the things of one column into the rows; what overlaps lies side by side. What lies outside is left out. */
export function placeInColumn<Thing extends Interval>(
  rows: readonly Interval[],
  things: readonly Thing[],
): Placed<Thing>[] {
  const drawn = placeEach(rows, things).map(({ thing, start, end, row }) => {
    const until = Math.max(end, start + SHORTEST_DRAWN);
    return { thing, start, end: until, row };
  });
  const lanes = layInLanes(drawn);
  return drawn.map(({ thing, start, end, row }, index) => ({
    thing,
    place: { ...placeAt(rows, row, start, end), ...(lanes[index] as Lane) },
  }));
}

/** The same for what lies behind the things, such as closed hours: exactly as long as it is, and in one lane. */
export function placeBehind(rows: readonly Interval[], stretches: readonly Interval[]): Place[] {
  return placeEach(rows, stretches).map(({ start, end, row }) => ({
    ...placeAt(rows, row, start, end),
    ...{ lane: 0, lanes: 1 },
  }));
}

/** Where an instant lies in the rows; null when they do not hold it. */
export function placeOf(rows: readonly Interval[], at: Instant): { row: number; after: number } | null {
  const row = rows.findIndex(({ start, end }) => start <= at && at < end);
  return row === -1 ? null : { row, after: Math.floor((at - (rows[row] as Interval).start) / MINUTE) };
}

function placeEach<Thing extends Interval>(rows: readonly Interval[], things: readonly Thing[]) {
  const [from, until] = [rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0];
  return things.flatMap((thing) => {
    const start = Math.max(thing.start, from);
    const end = Math.min(thing.end, until);
    const row = rows.findIndex((one) => one.start <= start && start < one.end);
    return start < end && row !== -1 ? [{ thing, start, end, row }] : [];
  });
}

function placeAt(rows: readonly Interval[], row: number, start: Instant, end: Instant) {
  const rowStart = (rows[row] as Interval).start;
  return {
    row,
    after: Math.floor((start - rowStart) / MINUTE),
    minutes: Math.round((end - start) / MINUTE),
  };
}
