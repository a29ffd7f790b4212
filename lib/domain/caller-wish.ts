import { addDays, type ClinicDate } from "./clinic-time";
import { coming, datesIn, LOOK_AHEAD_DAYS, weekdayAt } from "./wish-days";
import { ALL_DAY, type HoursPhrase, type WishHours } from "./wish-hours";
import { readSide, type WishSide } from "./wish-side";

/** Some days, ascending, and the hours wished for on them. */
export type WishPart = { dates: ClinicDate[]; hours: WishHours };

/** What was understood of a wish: one part for each side of an "or". */
export type CallerWish = {
  parts: WishPart[];
  /** Words that were not understood. */
  leftOut: string[];
};

/** "not Tuesday" must never be read as Tuesday. */
const REFUSING = /\b(?:not?|never|except|but|without|can'?t|cannot|don'?t|isn'?t)\b/;
const LONGEST = 200;

/**
 * Reads when a caller would like to come, in the words in which that was said: "tue afternoon", "12/3 pm", "asap".
 * @param now today by the clinic's calendar, and the minute of its clock
 * @returns null when nothing was understood
 */
export function readWish(typed: string, now: { today: ClinicDate; minute: number }): CallerWish | null {
  const text = plain(typed);
  if (text === "" || text.length > LONGEST || REFUSING.test(text)) return null;
  const sides = text.split(/ or | \/ /).map((side) => readSide(side, now.today));
  const understood = sides.filter((side) => side.isUnderstood);
  if (understood.length === 0) return null;
  const parts = understood.map((side, index) => {
    // "tue or thu afternoon", "tue 10 or 2": what one side does not say, another does.
    const withHours = [side, ...understood.slice(index + 1)].find(({ hours }) => hours.length > 0);
    const before = understood.slice(0, index).reverse();
    const withDays = [side, ...before, ...understood.slice(index + 1)].find(({ hasDays }) => hasDays);
    const hours = hoursOf(withHours?.hours ?? []);
    return { hours, dates: datesOf(withDays ?? side, hours, now) };
  });
  if (parts.some(({ dates, hours }) => dates.length === 0 || hours.from >= hours.until)) return null;
  return { parts, leftOut: sides.flatMap(({ leftOut }) => leftOut) };
}

/** Whether a start at this minute of the clinic's clock is what was wished for. */
export const fitsWish = ({ parts }: CallerWish, date: ClinicDate, minute: number): boolean =>
  parts.some(({ dates, hours }) => dates.includes(date) && hours.from <= minute && minute < hours.until);

/** What all of it allows: "afternoon after 3". A time said without am or pm moves to the half that fits the rest. */
function hoursOf(phrases: HoursPhrase[]): WishHours {
  const sure = both(phrases.filter(({ otherwise }) => !otherwise).map(({ hours }) => hours));
  const open = phrases.filter(({ otherwise }) => otherwise);
  return both([
    sure,
    ...open.map(({ hours, otherwise = hours }) =>
      isNone(both([sure, hours])) && !isNone(both([sure, otherwise])) ? otherwise : hours,
    ),
  ]);
}

const both = (hours: WishHours[]): WishHours =>
  hours.reduce((a, b) => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) }), ALL_DAY);
const isNone = ({ from, until }: WishHours) => from >= until;

function datesOf(side: WishSide, hours: WishHours, { today, minute }: { today: ClinicDate; minute: number }) {
  const { notBefore, notAfter, weekdays } = side;
  const first = notBefore && notBefore > today ? notBefore : today;
  const ahead = datesIn({ from: first, until: addDays(first, LOOK_AHEAD_DAYS - 1) });
  const named = [...new Set(side.spans.flatMap(datesIn))].sort();
  const days = new Set(weekdays.map(({ weekday }) => weekday));
  const isAny = named.length > 0 || weekdays.some(({ every }) => every) || weekdays.length === 0;
  // "tue morning", said on a Tuesday afternoon, is next week's.
  const from = hours.until <= minute && first === today ? addDays(today, 1) : first;
  const dates = isAny
    ? (named.length > 0 ? named : ahead).filter((date) => days.size === 0 || days.has(weekdayAt(date)))
    : [...days].map((weekday) => coming(weekday, from)).sort();
  return dates.filter((date) => date >= first && (notAfter === null || date <= notAfter));
}

const plain = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/\b([ap])\. ?m\b\.?/g, "$1m")
    .replace(/\btonight\b/g, "today evening")
    .replace(/[,;!?]|\.(?!\d)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
