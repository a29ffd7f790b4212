import type { CallerWish, WishPart } from "@/lib/domain/caller-wish";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import { LOOK_AHEAD_DAYS, weekdayAt } from "@/lib/domain/wish-days";
import { clinicTime, dateLong, weekdayName } from "./clinic-words";
import { listed } from "./listed";

const NAMED_AT_MOST = 3;
const DAY = 86_400_000;

/** What was understood, to be compared with what was said: "Tuesday, December 1, from 12:00 PM to 5:00 PM". */
export const wishWords = ({ parts }: CallerWish, today: ClinicDate): string =>
  parts.map((part) => [daysWords(part, today), hoursWords(part)].filter(Boolean).join(", ")).join("; or ");

function daysWords({ dates }: WishPart, today: ClinicDate): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "";
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (first === today && days >= LOOK_AHEAD_DAYS && dates.length === days) return "Any day from today";
  if (dates.length <= NAMED_AT_MOST) return listed(dates.map(withoutYear), "or");
  const weekdays = [...new Set(dates.map(weekdayAt))].map((weekday) => `${weekdayName(weekday)}s`);
  const which = dates.length === days ? "Any day" : listed(weekdays, "and");
  return `${which} from ${withoutYear(first)} to ${withoutYear(last)}`;
}

function hoursWords({ hours: { from, until } }: WishPart): string {
  if (from <= 0 && until >= 1440) return "";
  if (from <= 0) return `before ${onClock(until)}`;
  return until >= 1440 ? `from ${onClock(from)} on` : `from ${onClock(from)} to ${onClock(until)}`;
}

const withoutYear = (date: ClinicDate) => dateLong(date).replace(/, \d{4}$/, "");
/** "2:15 PM" for 855. */
const onClock = (minute: number) => clinicTime(minute * MINUTE, "UTC");
