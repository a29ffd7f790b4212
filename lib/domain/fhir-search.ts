import { clinicDay } from "./clinic-time";
import type { Instant } from "./interval";
import { accepted, refused, type Result } from "./result";

/** What a search asks for: of each parameter every group must hold, of a group one value. */
export type Terms = Readonly<Record<string, readonly (readonly string[])[]>>;

export type Search = {
  terms: Terms;
  /** How many entries a page holds at most. 0: only how many there are. */
  count: number;
  /** Where the page before ended; null: the first page. */
  cursor: string | null;
  /** The parameters that were understood, as they came: for the link to this page itself. */
  understood: [name: string, value: string][];
};

const USUAL_COUNT = 50;
const MOST_COUNT = 200;
const MOST_VALUES = 50;
/** Of every search, and no criterion of any. */
const ALWAYS = ["_count", "_cursor", "_format"];

/**
 * Reads the parameters of a search as FHIR writes them: repeated means "and", a comma means "or".
 * @param isStrict refuse what is not known instead of leaving it aside
 * @returns otherwise what is wrong, for people
 */
export function readSearch(
  parameters: readonly [string, string][],
  known: readonly string[],
  isStrict: boolean,
): Result<Search, string> {
  const terms: Record<string, string[][]> = {};
  const understood: [string, string][] = [];
  for (const [name, value] of parameters) {
    const [base = "", modifier] = name.split(":");
    const isKnown = known.includes(base) || ALWAYS.includes(base);
    if (isKnown && modifier !== undefined) return refused(`The modifier of ${name} is not known here.`);
    if (!isKnown && isStrict) return refused(`The parameter ${name} is not known here.`);
    if (!isKnown || value === "") continue;
    understood.push([name, value]);
    if (!ALWAYS.includes(name)) (terms[name] ??= []).push(valuesIn(value));
  }
  const values = Object.values(terms).flat(2);
  if (values.length > MOST_VALUES) return refused(`Give at most ${MOST_VALUES} values.`);
  const last = (name: string) => understood.findLast(([one]) => one === name)?.[1] ?? null;
  const count = last("_count") ?? String(USUAL_COUNT);
  if (!/^\d{1,9}$/.test(count)) return refused("_count must be a whole number.");
  return accepted({ terms, count: Math.min(Number(count), MOST_COUNT), cursor: last("_cursor"), understood });
}

/** "a,b\,c" → "a" and "b,c". */
const valuesIn = (value: string): string[] =>
  value.split(/(?<!\\),/).map((one) => one.replace(/\\([,$|\\])/g, "$1"));

/** Instants from inclusive until exclusive; null: no end on that side. */
export type Span = { from: Instant | null; until: Instant | null };

/**
 * The instants that a date parameter lets through: "ge2026-12-01" and whatever else was said of the same parameter. A
 * date without a time is the clinic's day.
 * @returns otherwise what is wrong, for people
 */
export function spanOf(groups: Terms[string] | undefined, zone: string): Result<Span, string> {
  let span: Span = { from: null, until: null };
  for (const group of groups ?? []) {
    const [value, other] = group;
    if (value === undefined || other !== undefined) return refused("A date cannot be one of several.");
    const said = saidBy(value, zone);
    if (!said) return refused(`${value.slice(0, 40)} is no date with a prefix that is known here.`);
    span = both(span, said);
  }
  return accepted(span);
}

const DATE =
  /^(eq|ge|gt|sa|le|lt|eb|)(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
/** Days are asked of the calendar one by one; far-off years are refused before. */
const YEAR = /^(?:19|20|21)/;

function saidBy(value: string, zone: string): Span | null {
  const [, prefix = "", date = "", time] = DATE.exec(value) ?? [];
  if (!YEAR.test(date) || Number.isNaN(Date.parse(date)) || !new Date(date).toISOString().startsWith(date)) {
    return null;
  }
  const meant = time === undefined ? dayOf(date, zone) : secondOf(date + time);
  if (meant === null) return null;
  const [start, end] = meant;
  if (prefix === "ge") return { from: start, until: null };
  if (prefix === "gt" || prefix === "sa") return { from: end, until: null };
  if (prefix === "le") return { from: null, until: end };
  if (prefix === "lt" || prefix === "eb") return { from: null, until: start };
  return { from: start, until: end };
}

function dayOf(date: string, zone: string): [Instant, Instant] | null {
  const { stretches } = clinicDay(date, zone);
  const [first, last] = [stretches[0], stretches.at(-1)];
  return first && last ? [first.start, last.end] : null;
}

/** An instant is as long as it was written: a minute, a second, or a thousandth of one. */
function secondOf(text: string): [Instant, Instant] | null {
  const start = Date.parse(text);
  if (Number.isNaN(start)) return null;
  const length = /\.\d/.test(text) ? 1 : /T\d{2}:\d{2}:/.test(text) ? 1_000 : 60_000;
  return [start, start + length];
}

const both = (one: Span, other: Span): Span => ({
  from: one.from === null ? other.from : other.from === null ? one.from : Math.max(one.from, other.from),
  until:
    one.until === null ? other.until : other.until === null ? one.until : Math.min(one.until, other.until),
});

/** "Practitioner/1" or "1" → of which type, if that was said, and which one. */
export function referenceIn(value: string): { type: string | null; id: string } {
  const parts = value.split("/");
  return { type: parts.at(-2) ?? null, id: parts.at(-1) ?? "" };
}
