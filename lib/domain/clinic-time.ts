import { Temporal } from "temporal-polyfill";
import { contains, intersect, MINUTE, type Instant, type Interval } from "./interval";

/** A day of the clinic's calendar, "2026-11-22". Compares as text. */
export type ClinicDate = string;

/** A part of a day in which the clinic's clock runs evenly: `wall clock = instant + offset`. */
type EvenStretch = Interval & { readonly offset: number };

/**
 * One day of the clinic's calendar. Most days are one even stretch; on the two days a year when clocks change
 * there are two, and the day has 23 or 25 hours.
 */
export type ClinicDay = {
  readonly date: ClinicDate;
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Wall-clock midnight, read as if it were UTC. */
  readonly midnight: number;
  readonly stretches: readonly EvenStretch[];
};

const DAY = 24 * 60 * MINUTE;
const known = new Map<string, ClinicDay>();
const around = new Map<string, readonly ClinicDay[]>();
const KNOWN_AT_MOST = 5_000;

/**
 * The day as instants. This file alone knows about daylight saving. What it finds is kept: zone rules
 * do not change while a process runs, and asking Temporal for them is what costs time.
 * @throws RangeError for a date or zone that does not exist: check what people type before
 */
export function clinicDay(date: ClinicDate, zone: string): ClinicDay {
  const name = `${zone} ${date}`;
  const found = known.get(name);
  if (found) return found;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const day = readDay(date, zone);
  known.set(name, day);
  return day;
}

function readDay(date: ClinicDate, zone: string): ClinicDay {
  const plain = Temporal.PlainDate.from(date, { overflow: "reject" });
  const end = plain.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const stretches: EvenStretch[] = [];
  let from: Temporal.ZonedDateTime | null = plain.toZonedDateTime(zone);
  while (from && from.epochMilliseconds < end) {
    const change: Temporal.ZonedDateTime | null = from.getTimeZoneTransition("next");
    const until = Math.min(change?.epochMilliseconds ?? end, end);
    stretches.push({ start: from.epochMilliseconds, end: until, offset: from.offsetNanoseconds / 1e6 });
    from = change;
  }
  return { date, weekday: plain.dayOfWeek, midnight: Date.parse(`${date}T00:00:00Z`), stretches };
}

/**
 * All instants of the day at which the clinic's clock reads from `opensAt` to before `closesAt` (minutes since
 * midnight). An hour that does not exist gives nothing; an hour that comes twice is open both times.
 */
export function whenClockReads(day: ClinicDay, opensAt: number, closesAt: number): Interval[] {
  return day.stretches.flatMap(({ start, end, offset }) => {
    const midnight = day.midnight - offset;
    const hours = { start: midnight + opensAt * MINUTE, end: midnight + closesAt * MINUTE };
    return intersect([{ start, end }], [hours]);
  });
}

/** The instants inside `within` at which the clinic's clock shows a multiple of `gridMinutes`, earliest first. */
export function onGrid(day: ClinicDay, within: readonly Interval[], gridMinutes: number): Instant[] {
  const step = gridMinutes * MINUTE;
  return day.stretches.flatMap(({ start, end, offset }) => {
    const midnight = day.midnight - offset;
    return intersect([{ start, end }], within).flatMap((open) => {
      const starts: Instant[] = [];
      const first = midnight + Math.ceil((open.start - midnight) / step) * step;
      for (let at = first; at < open.end; at += step) starts.push(at);
      return starts;
    });
  });
}

/** The clinic's date at an instant. */
export const dateAt = (at: Instant, zone: string): ClinicDate => stretchAt(at, zone).day.date;

/** The clinic's wall clock at an instant, as an ISO 8601 text with its offset: "2026-11-22T09:00:00-05:00". */
export function isoAt(at: Instant, zone: string): string {
  const { offset } = stretchAt(at, zone);
  const wall = new Date(at + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / MINUTE;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${wall}${offset < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** Wall-clock minutes since midnight at an instant. */
export function minuteAt(at: Instant, zone: string): number {
  const { day, offset } = stretchAt(at, zone);
  return Math.floor((at + offset - day.midnight) / MINUTE);
}

function stretchAt(at: Instant, zone: string): { day: ClinicDay; offset: number } {
  for (const day of daysAround(Math.floor(at / DAY), zone)) {
    const stretch = day.stretches.find((even) => contains(even, at));
    if (stretch) return { day, offset: stretch.offset };
  }
  throw new RangeError(`no day of ${zone} holds ${at}`);
}

/** The days of which a part can lie in a day of UTC, counted from 1970. Kept, because every time on a page asks. */
function daysAround(utcDay: number, zone: string): readonly ClinicDay[] {
  const name = `${zone} ${utcDay}`;
  const found = around.get(name);
  if (found) return found;
  if (around.size >= KNOWN_AT_MOST) around.clear();
  const days = [0, -1, 1].map((later) => clinicDay(addDays("1970-01-01", utcDay + later), zone));
  around.set(name, days);
  return days;
}

export const addDays = (date: ClinicDate, days: number): ClinicDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** `count` days, the first of them `from`. */
export const daysFrom = (from: ClinicDate, count: number): ClinicDate[] =>
  Array.from({ length: count }, (_, later) => addDays(from, later));

/** Every day from one to another, both inclusive; none when the second is earlier. */
export const datesBetween = (from: ClinicDate, until: ClinicDate): ClinicDate[] =>
  daysFrom(from, Math.max(daysApart(from, until) + 1, 0));

/** How many days the second lies after the first; negative when it is earlier. */
export const daysApart = (from: ClinicDate, until: ClinicDate): number =>
  (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

/** Whether the text is the name of a time zone, such as America/New_York. A bare offset is none: it has no summer. */
export function isZone(text: string): boolean {
  if (!/^[A-Z][A-Za-z0-9_+/-]+$/.test(text)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId === text;
  } catch {
    return false;
  }
}

/** Whether the text names a day that exists: "2026-02-30" does not. */
export function isClinicDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
