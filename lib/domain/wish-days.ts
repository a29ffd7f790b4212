import { addDays, daysFrom, isClinicDate, type ClinicDate } from "./clinic-time";

/** Days in a row, both ends inclusive. */
export type Span = { from: ClinicDate; until: ClinicDate };

/** A stretch of the calendar that somebody named, or one day of the week. */
export type DayPhrase =
  | { kind: "span"; span: Span }
  /** ISO 8601: 1 is Monday. `every`: not only the coming one. */
  | { kind: "weekday"; weekday: number; every: boolean };

/** So far is looked ahead when no days are named. */
export const LOOK_AHEAD_DAYS = 28;

const DAY = 86_400_000;
const DAYS_AT_MOST = 62;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six"];

const WEEKDAY =
  "(mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?: (20\\d{2}))?";

type Read = (found: RegExpExecArray, today: ClinicDate) => DayPhrase | null;

/** The first that fits counts. */
const PHRASES: [RegExp, Read][] = (
  [
    ["day after tomorrow", (_, today) => day(addDays(today, 2))],
    ["today|this(?= (?:morning|afternoon|evening))", (_, today) => day(today)],
    ["tomorrow|tmrw|tmr|tom", (_, today) => day(addDays(today, 1))],
    ["(20\\d{2})-(\\d{2})-(\\d{2})", ([, y, m, d]) => exact(`${y}-${m}-${d}`)],
    ["(\\d{1,2})/(\\d{1,2})(?:/(?:20)?(\\d{2}))?", ([, m, d, y], today) => dated(m, d, y && `20${y}`, today)],
    [`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?${YEAR}`, ([, m, d, y], today) => dated(monthOf(m), d, y, today)],
    [
      `(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}${YEAR}`,
      ([, d, m, y], today) => dated(monthOf(m), d, y, today),
    ],
    ["(\\d{1,2})(?:st|nd|rd|th)", ([, d], today) => ofMonth(Number(d), today)],
    [`(?:in )?${MONTH}`, ([, m], today) => wholeMonth(dated(monthOf(m), "28", undefined, today), today)],
    ["(this|next) weekend", ([, which], today) => days(weekOf(today, which === "next" ? 1 : 0), 5, 6)],
    ["weekends?", (_, today) => days(weekOf(today, 0), 5, 6)],
    [
      "this week",
      (_, today) => ({ kind: "span", span: { from: today, until: addDays(weekOf(today, 0), 6) } }),
    ],
    ["week after next", (_, today) => days(weekOf(today, 2), 0, 6)],
    ["next week", (_, today) => days(weekOf(today, 1), 0, 6)],
    [
      "week of (?:the )?(\\d{1,2})/(\\d{1,2})",
      ([, m, d], today) => weekAround(dated(m, d, undefined, today)),
    ],
    ["in (\\w+) days?", ([, count], today) => later(countOf(count), 1, today)],
    ["in (\\w+) weeks?", ([, count], today) => later(countOf(count), 7, today)],
    [`next ${WEEKDAY}`, ([, name], today) => day(addDays(weekOf(today, 1), weekdayOf(name) - 1))],
    [
      `(?:any|every|all) ${WEEKDAY}s?`,
      ([, name]) => ({ kind: "weekday", weekday: weekdayOf(name), every: true }),
    ],
    [
      `(?:this |coming )?${WEEKDAY}`,
      ([, name]) => ({ kind: "weekday", weekday: weekdayOf(name), every: false }),
    ],
    [`${WEEKDAY}s`, ([, name]) => ({ kind: "weekday", weekday: weekdayOf(name), every: true })],
    [
      "asap|as soon as possible|(?:the )?(?:first|soonest|earliest|next)(?: (?:free|available|possible|one|time|slot))?|now|any ?time|whenever|any ?day",
      (_, today) => days(today, 0, LOOK_AHEAD_DAYS - 1),
    ],
  ] as [string, Read][]
).map(([pattern, read]) => [new RegExp(`(?:${pattern})(?![\\w/:])`, "y"), read]);

/** What is named at this place of the text (in small letters), and where it ends. Null: no day. */
export function readDays(
  text: string,
  place: number,
  today: ClinicDate,
): { phrase: DayPhrase; end: number } | null {
  for (const [pattern, read] of PHRASES) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    const phrase = found && read(found, today);
    if (phrase) return { phrase, end: pattern.lastIndex };
  }
  return null;
}

/** ISO 8601: 1 is Monday. */
export const weekdayAt = (date: ClinicDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** The coming day of that name, today included. */
export const coming = (weekday: number, today: ClinicDate): ClinicDate =>
  addDays(today, (weekday - weekdayAt(today) + 7) % 7);

/** At most so many as anyone books ahead. */
export const datesIn = ({ from, until }: Span): ClinicDate[] =>
  from > until
    ? []
    : daysFrom(from, Math.min((Date.parse(until) - Date.parse(from)) / DAY + 1, DAYS_AT_MOST));

/** The Monday of the week that begins so many weeks after this one. */
const weekOf = (today: ClinicDate, weeks: number) => addDays(today, 1 - weekdayAt(today) + 7 * weeks);
const weekdayOf = (name = "") => WEEKDAYS.indexOf(name.slice(0, 3)) + 1;
const monthOf = (name = "") => String(MONTHS.indexOf(name.slice(0, 3)) + 1);
const countOf = (word = "") =>
  word === "a" ? 1 : COUNTS.includes(word) ? COUNTS.indexOf(word) : Number(word);

const day = (date: ClinicDate): DayPhrase => ({ kind: "span", span: { from: date, until: date } });
const days = (start: ClinicDate, first: number, last: number): DayPhrase => ({
  kind: "span",
  span: { from: addDays(start, first), until: addDays(start, last) },
});
const exact = (date: string): DayPhrase | null => (isClinicDate(date) ? day(date) : null);

/** Without a year the next such day, today included. */
function dated(month = "", date = "", year: string | undefined, today: ClinicDate): DayPhrase | null {
  const inYear = (y: string) => `${y}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const thisYear = today.slice(0, 4);
  if (year) return exact(inYear(year));
  return exact(inYear(thisYear) < today ? inYear(String(Number(thisYear) + 1)) : inYear(thisYear));
}

/** "the 3rd": of this month, or of the next that has one. */
function ofMonth(date: number, today: ClinicDate): DayPhrase | null {
  const found = daysFrom(today, 62).find((one) => Number(one.slice(8)) === date);
  return found ? day(found) : null;
}

function weekAround(phrase: DayPhrase | null): DayPhrase | null {
  return phrase?.kind === "span" ? days(weekOf(phrase.span.from, 0), 0, 6) : null;
}

function wholeMonth(phrase: DayPhrase | null, today: ClinicDate): DayPhrase | null {
  if (phrase?.kind !== "span") return null;
  const month = phrase.span.from.slice(0, 7);
  const dates = daysFrom(`${month}-01`, 31).filter((date) => date.startsWith(month) && date >= today);
  return { kind: "span", span: { from: dates[0] ?? today, until: dates.at(-1) ?? today } };
}

/** "in two weeks" is said of a day and meant of those around it. */
function later(count: number, unit: number, today: ClinicDate): DayPhrase | null {
  if (!Number.isInteger(count) || count < 1 || count * unit > 366) return null;
  const aim = addDays(today, count * unit);
  return unit === 1 ? day(aim) : days(aim, -1, 5);
}
