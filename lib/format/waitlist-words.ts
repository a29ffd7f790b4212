import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import type { OfferHours } from "@/lib/domain/offer-deadline";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { hoursAsked, NOTICES_ASKED } from "@/lib/domain/waitlist-choices";
import { USUAL, type Language } from "@/lib/words/languages";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { clinicTime, clinicTimeAndZone, dateLong, hourOf } from "./clinic-words";
import { dayAndTime, dayWithoutYear } from "./free-days";
import { listed } from "./listed";

/** "2:40 PM today", "9:00 AM tomorrow"; further away with its day. */
export const untilWords = (at: Instant, zone: string, now: Instant, language: Language = USUAL): string =>
  wordsIn(language, "waitlist")("keptUntil", {
    near: nearDay(at, zone, now) ?? "other",
    time: clinicTime(at, zone, language),
    hour: hourOf(at, zone),
    moment: dayAndTime(at, zone, language),
  });

/** "2:40 PM EST today, Sunday, November 22": for mails, which are read anywhere and later. */
export const untilInMail = (at: Instant, zone: string, now: Instant, language: Language): string =>
  wordsIn(language, "mail")("until", {
    time: clinicTimeAndZone(at, zone, language),
    near: nearDay(at, zone, now) ?? "other",
    hour: hourOf(at, zone),
    day: dayWithoutYear(at, zone, language),
  });

function nearDay(at: Instant, zone: string, now: Instant): "today" | "tomorrow" | null {
  const [date, today] = [dateAt(at, zone), dateAt(now, zone)];
  if (date === today) return "today";
  return date === addDays(today, 1) ? "tomorrow" : null;
}

/** "Mondays and Tuesdays" */
function weekdaysWords({ weekdays }: WaitlistWish, language: Language): string {
  const words = sentencesIn(language, "waitlist").wished;
  if (weekdays.length === 7) return words.anyDay;
  const named = [...weekdays]
    .sort((a, b) => a - b)
    .map((day) => Object.values(words.weekdays)[day - 1] ?? "");
  return listed(named, words.and);
}

/** "In the morning, before 12 noon", or "From 9:00 AM to 2:30 PM" */
function hoursWords(wish: WaitlistWish, language: Language): string {
  const asked = hoursAsked(wish);
  if (asked !== "between") return sentencesIn(language, "wish").hours[asked];
  return wordsIn(language, "waitlist")("wished.between", {
    from: onClock(wish.fromMinute, language),
    until: onClock(wish.untilMinute, language),
  });
}

/** "One day before at the latest" */
function noticeWords({ noticeMinutes }: WaitlistWish, language: Language): string {
  const say = wordsIn(language, "waitlist");
  const asked = NOTICES_ASKED.find((minutes) => minutes === String(noticeMinutes));
  const notice = asked
    ? sentencesIn(language, "wish").notices[asked]
    : say("wished.otherNotice", { minutes: String(noticeMinutes) });
  return say("wished.noticeIs", { notice });
}

/** What somebody wishes, in rows that their page shows. */
export function wishRows(wish: WaitlistWish, language: Language): { term: string; details: string }[] {
  const terms = sentencesIn(language, "waitlist").wished;
  return [
    { term: terms.days, details: weekdaysWords(wish, language) },
    { term: terms.hours, details: hoursWords(wish, language) },
    { term: terms.until, details: dateLong(wish.untilDate, language) },
    { term: terms.notice, details: noticeWords(wish, language) },
  ];
}

/** The same in one line, for the desk's lists. */
export const wishWords = (wish: WaitlistWish): string =>
  [
    `${weekdaysWords(wish, USUAL)}. ${hoursWords(wish, USUAL)}. Until ${dateLong(wish.untilDate)}.`,
    `To know ${noticeWords(wish, USUAL)}.`,
  ].join(" ");

/** "from 8:00 AM to 8:00 PM" */
export const hoursOfOffersWords = ({ fromMinute, untilMinute }: OfferHours): string =>
  `from ${onClock(fromMinute)} to ${onClock(untilMinute)}`;

/** The rule by which times are offered, as the desk reads it. */
export const ORDER_RULE = sentencesIn(USUAL, "wish").rule;

const onClock = (minute: number, language: Language = USUAL) => clinicTime(minute * MINUTE, "UTC", language);
