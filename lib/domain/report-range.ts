import { weekOf } from "./calendar";
import { addDays, isClinicDate, type ClinicDate } from "./clinic-time";
import { accepted, refused, type Result } from "./result";

/** Days of the clinic's calendar, both inclusive. */
export type ReportRange = { from: ClinicDate; until: ClinicDate };

type Fault = { path: "from" | "to"; message: string };

/** Longer ones would be drawn too fine to read. */
const LONGEST_DAYS = 3 * 366;
/** Nobody's diary reaches further, and PostgreSQL knows no year 0. */
const FIRST: ClinicDate = "2000-01-01";
const LAST: ClinicDate = "2100-12-31";
const WEEKS = 28;

export const RANGE_NAMES = ["around", "last-4", "last-12", "year", "next-4"] as const;
export type RangeName = (typeof RANGE_NAMES)[number];

/** The ranges that can be had with one click. Today is in the coming weeks: its visits are not over. */
export function namedRange(name: RangeName, today: ClinicDate): ReportRange {
  const yesterday = addDays(today, -1);
  const ranges: Record<RangeName, ReportRange> = {
    around: { from: addDays(today, -WEEKS), until: addDays(today, WEEKS - 1) },
    "last-4": { from: addDays(today, -WEEKS), until: yesterday },
    "last-12": { from: addDays(today, -3 * WEEKS), until: yesterday },
    year: { from: `${today.slice(0, 4)}-01-01`, until: `${today.slice(0, 4)}-12-31` },
    "next-4": { from: today, until: addDays(today, WEEKS - 1) },
  };
  return ranges[name];
}

/** The range that was asked for: the weeks around today when nothing was. */
export function askedRange(
  { from, to }: { from?: unknown; to?: unknown },
  today: ClinicDate,
): Result<ReportRange, Fault[]> {
  if ((from === undefined || from === "") && (to === undefined || to === "")) {
    return accepted(namedRange("around", today));
  }
  const faults = [fault("from", from, "first"), fault("to", to, "last")].filter((found) => found !== null);
  if (faults.length > 0 || typeof from !== "string" || typeof to !== "string") return refused(faults);
  if (to < from) return refused([{ path: "to", message: "The last day must not be before the first day." }]);
  if (addDays(from, LONGEST_DAYS - 1) < to) {
    return refused([{ path: "to", message: "Choose at most three years." }]);
  }
  return accepted({ from, until: to });
}

function fault(path: "from" | "to", asked: unknown, which: string): Fault | null {
  if (asked === undefined || asked === "") return { path, message: `Enter the ${which} day.` };
  if (typeof asked !== "string" || !isClinicDate(asked)) {
    return { path, message: `Enter the ${which} day as a date, such as 2026-11-30.` };
  }
  return FIRST <= asked && asked <= LAST ? null : { path, message: "Enter a day between 2000 and 2100." };
}

/** The Mondays of all weeks that the range touches. */
export function weeksOf({ from, until }: ReportRange): ClinicDate[] {
  const weeks: ClinicDate[] = [];
  for (let monday = weekOf(from)[0] ?? from; monday <= until; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
}
