import { addDays, clinicDay, dateAt, whenClockReads } from "./clinic-time";
import { contains, merge, MINUTE, type Instant, type Interval } from "./interval";

/** Between which minutes of the clinic's clock times are offered: from inclusive, until exclusive. */
export type OfferHours = { fromMinute: number; untilMinute: number };

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Nobody can be asked to answer a mail within less. */
const SHORTEST = 30 * MINUTE;
/** Whoever finds an offer at breakfast has this long after offers begin. */
const MORNING = HOUR;

/** How long somebody may think about a time: the longer, the further away it is. */
function timeToThink(lead: number): number {
  if (lead >= 3 * DAY) return 4 * HOUR;
  return lead >= DAY ? 2 * HOUR : SHORTEST;
}

/** Whether it is an hour at which people may be asked. */
export const isOfferHour = (hours: OfferHours, now: Instant, zone: string): boolean =>
  hoursAround(hours, now, zone) !== null;

/**
 * Until when a time that starts at `start` is kept for somebody who is asked now. Never in the night: a deadline that
 * would fall there is cut to the evening, or, when little would be left and the visit is then still a day away,
 * carried to an hour after offers begin the next morning.
 * @param noticeMinutes the clinic's: so long before the start the time is settled one way or the other
 * @returns null when there is no decent one: then nobody is asked
 */
export function offerDeadline(
  start: Instant,
  now: Instant,
  { hours, noticeMinutes, zone }: { hours: OfferHours; noticeMinutes: number; zone: string },
): Instant | null {
  const around = hoursAround(hours, now, zone);
  if (around === null) return null;
  const span = timeToThink(start - now);
  const latest = start - noticeMinutes * MINUTE;
  const evening = Math.min(now + span, around.end);
  const isMuchCut = evening - now < Math.max(span / 2, SHORTEST);
  const morning = isMuchCut ? nextMorning(hours, now, zone) : null;
  const deadline = morning !== null && start - morning >= DAY ? morning : Math.min(evening, latest);
  return deadline - now >= SHORTEST && deadline <= latest ? deadline : null;
}

/** The stretch of hours in which `now` lies; they may run on past midnight. */
function hoursAround(hours: OfferHours, now: Instant, zone: string): Interval | null {
  const today = dateAt(now, zone);
  const stretches = [today, addDays(today, 1)].flatMap((date) =>
    whenClockReads(clinicDay(date, zone), hours.fromMinute, hours.untilMinute),
  );
  return merge(stretches).find((stretch) => contains(stretch, now)) ?? null;
}

function nextMorning({ fromMinute, untilMinute }: OfferHours, now: Instant, zone: string): Instant | null {
  const tomorrow = clinicDay(addDays(dateAt(now, zone), 1), zone);
  const [offers] = whenClockReads(tomorrow, fromMinute, untilMinute);
  return offers ? offers.start + MORNING : null;
}
