import { isClinicDate, type ClinicDate } from "./clinic-time";

/** Nobody's diary reaches further, and PostgreSQL knows no year 0. */
const FIRST: ClinicDate = "2000-01-01";
const LAST: ClinicDate = "2100-12-31";

/**
 * The day an address asks for: today when it asks for none, and also when it asks for what is no day at all, so that
 * a link that was cut short still leads somewhere.
 */
export function askedDate(
  asked: string | string[] | undefined,
  today: ClinicDate,
): { date: ClinicDate; isWrong: boolean } {
  if (asked === undefined || asked === "") return { date: today, isWrong: false };
  const isDay = typeof asked === "string" && isClinicDate(asked) && FIRST <= asked && asked <= LAST;
  return isDay ? { date: asked, isWrong: false } : { date: today, isWrong: true };
}
