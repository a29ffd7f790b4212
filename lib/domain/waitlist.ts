import { clinicDay, dateAt, minuteAt, type ClinicDate } from "./clinic-time";
import { MINUTE, type Instant } from "./interval";
import type { VisitStatus } from "./visit-state";

/** When a time would suit somebody who waits. */
export type WaitlistWish = {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[];
  /** Wall-clock minutes since midnight at which the visit may start: from inclusive, until exclusive. */
  fromMinute: number;
  untilMinute: number;
  /** Last day, inclusive. */
  untilDate: ClinicDate;
  /** A time is offered only when it starts at least so many minutes after the offer. */
  noticeMinutes: number;
};

/** A place in the order. */
export type Place = { entryId: string; putFirstAt: Instant | null; createdAt: Instant };

/**
 * Who is asked first: whom the desk has put first (the last one put first stands before the others), then who has
 * waited longest. The page of each entry tells this rule.
 */
export const inOrder = <Entry extends Place>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (a, b) =>
      (b.putFirstAt ?? -Infinity) - (a.putFirstAt ?? -Infinity) ||
      a.createdAt - b.createdAt ||
      (a.entryId < b.entryId ? -1 : 1),
  );

/** What decides which free times are offered to somebody. */
export type Waiting = {
  wish: WaitlistWish;
  /** The start of the visit they have: only what is earlier helps. Null: they have none. */
  before: Instant | null;
  /** Starts they were offered once; nobody is asked twice. */
  offered: readonly Instant[];
};

/** Which free starts suit somebody who waits, the best first: the earliest. */
export const suitingStarts = (
  waiting: Waiting,
  free: readonly Instant[],
  now: Instant,
  zone: string,
): Instant[] => free.filter((start) => suits(waiting, start, now, zone)).sort((a, b) => a - b);

function suits({ wish, before, offered }: Waiting, start: Instant, now: Instant, zone: string): boolean {
  const date = dateAt(start, zone);
  const minute = minuteAt(start, zone);
  return (
    start >= now + wish.noticeMinutes * MINUTE &&
    (before === null || start < before) &&
    !offered.includes(start) &&
    date <= wish.untilDate &&
    wish.weekdays.includes(clinicDay(date, zone).weekday) &&
    wish.fromMinute <= minute &&
    minute < wish.untilMinute
  );
}

/** The visit somebody would like to have earlier. */
export type VisitHeld = { status: VisitStatus; startsAt: Instant };

/**
 * How an entry has ended by itself, if it has. LEFT: the visit was cancelled. OVER: no time can suit any more.
 * @param visit null: they wait without one
 */
export function endOf(
  wish: WaitlistWish,
  visit: VisitHeld | null,
  now: Instant,
  zone: string,
): "LEFT" | "OVER" | null {
  if (visit?.status === "CANCELLED") return "LEFT";
  if (dateAt(now, zone) > wish.untilDate) return "OVER";
  if (visit === null) return null;
  const isAhead = visit.status === "BOOKED" && visit.startsAt > now + wish.noticeMinutes * MINUTE;
  return isAhead ? null : "OVER";
}

/** Whether a time that was offered still helps: the visit it would replace is there, and later. */
export const stillHelps = (start: Instant, visit: VisitHeld | null): boolean =>
  visit === null || (visit.status === "BOOKED" && start < visit.startsAt);
