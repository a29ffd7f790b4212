import { isClinicDate, type ClinicDate } from "./clinic-time";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A time of day after a date is no part of it: "1980-05-31 00:00:00". */
const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}.*)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}$`);
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/;
const NAME_AND_DAY = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * A date as other systems write it. Two digits of a year are not guessed at.
 * @param monthFirst whether 03/04/1980 is in March
 * @returns null when it is none
 */
export function readWrittenDate(text: string, monthFirst: boolean): ClinicDate | null {
  const written = text.trim().toLowerCase();
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(written);
  if (yearLast) {
    const [, one, other, year] = yearLast;
    return monthFirst ? dateOf(year, one, other) : dateOf(year, other, one);
  }
  const [, day, name, year] = DAY_AND_NAME.exec(written) ?? swapped(NAME_AND_DAY.exec(written));
  return dateOf(year, String(MONTHS.indexOf(name ?? "") + 1), day);
}

const swapped = (found: RegExpExecArray | null) => [found?.[0], found?.[2], found?.[1], found?.[3]];

function dateOf(year = "", month = "", day = ""): ClinicDate | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isClinicDate(date) ? date : null;
}

/** Whether the dates of a column are written month first. Numbers above 12 tell; where none does, as in America. */
export function isMonthFirst(written: readonly string[]): boolean {
  const pairs = written.flatMap((text) => {
    const found = YEAR_LAST.exec(text.trim());
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  const dayFirst = pairs.filter(([one, other]) => one > 12 && other <= 12);
  const monthFirst = pairs.filter(([one, other]) => one <= 12 && other > 12);
  return dayFirst.length <= monthFirst.length;
}
