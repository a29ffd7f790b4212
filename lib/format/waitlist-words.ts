import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import type { OfferHours } from "@/lib/domain/offer-deadline";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { hoursAsked, type HoursAsked, type NoticeAsked } from "@/lib/domain/waitlist-choices";
import { clinicTime, clinicTimeAndZone, dateLong, weekdayName } from "./clinic-words";
import { dayAndTime, dayWithoutYear } from "./free-days";
import { listed } from "./listed";

/** "2:40 PM today", "9:00 AM tomorrow"; further away with its day. */
export function untilWords(at: Instant, zone: string, now: Instant): string {
  const day = nearDay(at, zone, now);
  return day ? `${clinicTime(at, zone)} ${day}` : dayAndTime(at, zone);
}

/** "2:40 PM EST today, Sunday, November 22": for mails, which are read anywhere and later. */
export const untilInMail = (at: Instant, zone: string, now: Instant): string =>
  [`${clinicTimeAndZone(at, zone)} ${nearDay(at, zone, now) ?? "on"}`, dayWithoutYear(at, zone)].join(
    nearDay(at, zone, now) ? ", " : " ",
  );

function nearDay(at: Instant, zone: string, now: Instant): "today" | "tomorrow" | null {
  const [date, today] = [dateAt(at, zone), dateAt(now, zone)];
  if (date === today) return "today";
  return date === addDays(today, 1) ? "tomorrow" : null;
}

export const HOURS_WORDS: Record<HoursAsked, string> = {
  any: "At any time",
  morning: "In the morning, before 12 noon",
  afternoon: "In the afternoon, from 12 noon to 5 PM",
  evening: "In the evening, from 5 PM on",
  between: "Between two times",
};

export const NOTICE_WORDS: Record<NoticeAsked, string> = {
  "120": "2 hours",
  "360": "6 hours",
  "1440": "One day",
  "2880": "Two days",
};

/** "Mondays and Tuesdays" */
const weekdaysWords = ({ weekdays }: WaitlistWish): string =>
  weekdays.length === 7
    ? "Any day of the week"
    : listed(
        [...weekdays].sort((a, b) => a - b).map((weekday) => `${weekdayName(weekday)}s`),
        "and",
      );

/** "In the morning, before 12 noon", or "From 9:00 AM to 2:30 PM" */
export function hoursWords(wish: WaitlistWish): string {
  const asked = hoursAsked(wish);
  if (asked !== "between") return HOURS_WORDS[asked];
  return `From ${onClock(wish.fromMinute)} to ${onClock(wish.untilMinute)}`;
}

/** "One day before at the latest" */
function noticeWords({ noticeMinutes }: WaitlistWish): string {
  const known = NOTICE_WORDS[String(noticeMinutes) as NoticeAsked];
  return `${known ?? `${noticeMinutes} minutes`} before at the latest`;
}

/** What somebody wishes, in rows that a page or the desk shows. */
export const wishRows = (wish: WaitlistWish): { term: string; details: string }[] => [
  { term: "Days", details: weekdaysWords(wish) },
  { term: "Time of day", details: hoursWords(wish) },
  { term: "Until", details: dateLong(wish.untilDate) },
  { term: "We ask you", details: noticeWords(wish) },
];

/** The same in one line, for lists. */
export const wishWords = (wish: WaitlistWish): string =>
  `${weekdaysWords(wish)}. ${hoursWords(wish)}. Until ${dateLong(wish.untilDate)}. To know ${noticeWords(wish)}.`;

/** "from 8:00 AM to 8:00 PM" */
export const hoursOfOffersWords = ({ fromMinute, untilMinute }: OfferHours): string =>
  `from ${onClock(fromMinute)} to ${onClock(untilMinute)}`;

/** The rule by which times are offered, for everyone to read. */
export const ORDER_RULE =
  "The one who has waited longest is asked first. The desk may put someone first when it is urgent.";

const onClock = (minute: number) => clinicTime(minute * MINUTE, "UTC");
