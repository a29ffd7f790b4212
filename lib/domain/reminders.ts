import { addDays, clinicDay, dateAt, minuteAt, whenClockReads } from "./clinic-time";
import { MINUTE, type Instant } from "./interval";

/** Days before a visit on which a clinic can remind. */
export const REMINDER_DAYS = [1, 2, 3, 7] as const;

export type ReminderRule = {
  /** So many days before a visit, by the clinic's calendar. */
  days: readonly number[];
  /** Wall-clock minutes since midnight. */
  minute: number;
  timeZone: string;
};

export type VisitAhead = {
  startsAt: Instant;
  /** When its patient was last told about it, or is being told; null: never. */
  toldAt: Instant | null;
};

export type DueReminder = {
  daysBefore: number;
  /** When it may leave. Null: it came too late and is not sent. */
  leavesAt: Instant | null;
};

const DAY = 24 * 60 * MINUTE;
/** Wall-clock minutes between which people may be written to unasked: 8 AM inclusive, 8 PM exclusive. */
const DECENT = { from: 8 * 60, until: 20 * 60 };
/** With less than this before the start, a reminder would only reach somebody who is on the way. */
const WORTHWHILE_MS = 2 * 60 * MINUTE;

/**
 * When a reminder is due: so many days before the visit's day, at the same wall clock whatever the clocks have done
 * in between. A time that does not exist on that day is the first moment after it; of one that comes twice, the first.
 */
export function reminderDueAt(startsAt: Instant, daysBefore: number, rule: ReminderRule): Instant {
  const date = addDays(dateAt(startsAt, rule.timeZone), -daysBefore);
  const [later] = whenClockReads(clinicDay(date, rule.timeZone), rule.minute, 24 * 60);
  return later?.start ?? startsAt - daysBefore * DAY;
}

/** Whether a reminder that leaves at that moment still helps. */
export const isInTime = (leavesAt: Instant, startsAt: Instant): boolean =>
  startsAt - leavesAt >= WORTHWHILE_MS;

/** The first moment, from `now` on, at which a mail nobody asked for may leave. */
export function decentTime(now: Instant, zone: string): Instant {
  const minute = minuteAt(now, zone);
  if (minute >= DECENT.from && minute < DECENT.until) return now;
  const today = dateAt(now, zone);
  const date = minute < DECENT.from ? today : addDays(today, 1);
  const [decent] = whenClockReads(clinicDay(date, zone), DECENT.from, DECENT.until);
  return decent?.start ?? now;
}

/**
 * The reminders of a visit that are due by now, in no order. Whoever was told of the visit since one was due needs it
 * no more; one that the next has caught up with, or that could only leave right before the visit, came too late.
 */
export function remindersDue(visit: VisitAhead, rule: ReminderRule, now: Instant): DueReminder[] {
  const { startsAt, toldAt } = visit;
  const leavesAt = decentTime(now, rule.timeZone);
  const all = [...new Set(rule.days)]
    .map((daysBefore) => ({ daysBefore, dueAt: reminderDueAt(startsAt, daysBefore, rule) }))
    .filter(({ dueAt }) => isInTime(decentTime(dueAt, rule.timeZone), startsAt));
  return all
    .filter(({ dueAt }) => dueAt <= now && now < startsAt && (toldAt === null || toldAt < dueAt))
    .map(({ daysBefore, dueAt }) => {
      const isOvertaken = all.some((other) => other.dueAt > dueAt && other.dueAt <= leavesAt);
      return { daysBefore, leavesAt: isOvertaken || !isInTime(leavesAt, startsAt) ? null : leavesAt };
    });
}

/** Whether the first reminder of a visit is due, or past: from then on it matters who comes. */
export const isReminderTime = (startsAt: Instant, rule: ReminderRule, now: Instant): boolean =>
  rule.days.some((daysBefore) => reminderDueAt(startsAt, daysBefore, rule) <= now);

/** The longest time before a visit at which any reminder can be due, for looking ahead: a day to spare. */
export const furthestAhead = ({ days }: ReminderRule): number => (Math.max(0, ...days) + 2) * DAY;
