import { addDays, type ClinicDate } from "./clinic-time";
import { coming, readDays, type DayPhrase, type Span } from "./wish-days";
import { readHours, type HoursPhrase } from "./wish-hours";

const FILLER =
  /(?:on|at|in|the|a|an|and|of|please|maybe|perhaps|some ?time|some|would|be|best|is|fine|good|ideally|preferably|for|day|days|week|time|only|&|-|~)(?![\w/:])/y;
const LIMIT = /(after|from|since|starting|before|until|till|by) (?:the )?/y;
const RANGE = / ?(?:-|to|through|thru|until|till) ?/y;

/** One side of an "or", word by word. */
export type WishSide = {
  spans: Span[];
  weekdays: Extract<DayPhrase, { kind: "weekday" }>[];
  notBefore: ClinicDate | null;
  notAfter: ClinicDate | null;
  hours: HoursPhrase[];
  leftOut: string[];
  hasDays: boolean;
  isUnderstood: boolean;
};

/** @param text in small letters, single spaces */
export function readSide(text: string, today: ClinicDate): WishSide {
  const side: Reading = {
    ...{ spans: [], weekdays: [], notBefore: null, notAfter: null, hours: [], leftOut: [] },
  };
  for (let place = 0; place < text.length;) {
    const end =
      readDaysInto(side, text, place, today) ??
      readHoursInto(side, text, place) ??
      match(FILLER, text, place);
    const next = end ?? wordEnd(text, place);
    if (end === null) side.leftOut.push(text.slice(place, next));
    place = next + (text[next] === " " ? 1 : 0);
  }
  const limits = [side.notBefore, side.notAfter].filter((limit) => limit !== null);
  const hasDays = side.spans.length + side.weekdays.length + limits.length > 0;
  return { ...side, hasDays, isUnderstood: hasDays || side.hours.length > 0 };
}

type Reading = Omit<WishSide, "hasDays" | "isUnderstood">;

/** @returns where it ends; null when no days are named here */
function readDaysInto(side: Reading, text: string, place: number, today: ClinicDate): number | null {
  const limited = match(LIMIT, text, place);
  const first = readDays(text, limited ?? place, today);
  if (!first) return null;
  if (limited !== null) {
    const { from, until } = spanOf(first.phrase, today);
    const word = text.slice(place).split(" ")[0];
    if (word === "after") side.notBefore = addDays(until, 1);
    else if (word === "before") side.notAfter = addDays(from, -1);
    else if (/^(?:until|till|by)$/.test(word ?? "")) side.notAfter = until;
    else side.notBefore = from;
    return first.end;
  }
  const joined = match(RANGE, text, first.end);
  const last = joined === null ? null : readDays(text, joined, today);
  if (last) {
    const { from } = spanOf(first.phrase, today);
    side.spans.push({ from, until: spanOf(last.phrase, from).until });
    return last.end;
  }
  if (first.phrase.kind === "span") side.spans.push(first.phrase.span);
  else side.weekdays.push(first.phrase);
  return first.end;
}

function readHoursInto(side: Reading, text: string, place: number): number | null {
  const found = readHours(text, place);
  if (found) side.hours.push(found.phrase);
  return found?.end ?? null;
}

const spanOf = (phrase: DayPhrase, today: ClinicDate): Span =>
  phrase.kind === "span"
    ? phrase.span
    : { from: coming(phrase.weekday, today), until: coming(phrase.weekday, today) };

function match(pattern: RegExp, text: string, place: number): number | null {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const wordEnd = (text: string, place: number) => {
  const end = text.indexOf(" ", place);
  return end === -1 ? text.length : end;
};
