import { clinicDay, dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";

const LANGUAGE = "en-US";
const STYLES = {
  dateLong: { weekday: "long", month: "long", day: "numeric", year: "numeric" },
  date: { month: "long", day: "numeric", year: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  dateShort: { weekday: "short", month: "short", day: "numeric" },
  weekday: { weekday: "long" },
  month: { month: "long", year: "numeric" },
  timeAndZone: { hour: "numeric", minute: "2-digit", timeZoneName: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "Tuesday, December 1, 2026" */
export const clinicDateLong = (at: Instant, zone: string): string => words("dateLong", zone).format(at);

/** "10:00 AM"; on the two days a year when the clocks change "1:30 AM EST", because 1:30 may come twice. */
export function clinicTime(at: Instant, zone: string): string {
  const clocksChange = clinicDay(dateAt(at, zone), zone).stretches.length > 1;
  return clocksChange ? clinicTimeAndZone(at, zone) : plainSpaces(words("time", zone).format(at));
}

/** "10:00 AM EST": for mails, which are read anywhere. */
export const clinicTimeAndZone = (at: Instant, zone: string): string =>
  plainSpaces(words("timeAndZone", zone).format(at));

/** "Tuesday, December 1, 2026 at 10:00 AM EST" */
export const clinicDateTime = (at: Instant, zone: string): string =>
  `${clinicDateLong(at, zone)} at ${clinicTimeAndZone(at, zone)}`;

/** A day of the calendar: "Tuesday, December 1, 2026". */
export const dateLong = (date: ClinicDate): string => clinicDateLong(Date.parse(date), "UTC");

/** "Tue, Dec 1 at 10:00 AM": for lists, where the year is plain from what stands beside it. */
export const clinicMoment = (at: Instant, zone: string): string =>
  `${words("dateShort", zone).format(at)} at ${clinicTime(at, zone)}`;

/** "Tue, Dec 1" */
export const dateShort = (date: ClinicDate): string => words("dateShort", "UTC").format(Date.parse(date));

/** "December 2026", for any day of it. */
export const monthLong = (date: ClinicDate): string => words("month", "UTC").format(Date.parse(date));

const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** "Wednesday" for 3 (ISO 8601: 1 is Monday). */
export const weekdayName = (weekday: number): string =>
  words("weekday", "UTC").format(A_MONDAY + (weekday - 1) * DAY);

/** "December 1 – 10, 2026", or "December 28, 2026 – January 6, 2027". Both ends inclusive. */
export const dateRange = (from: ClinicDate, until: ClinicDate): string =>
  plainSpaces(words("date", "UTC").formatRange(Date.parse(from), Date.parse(until)));

const known = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
function words(style: keyof typeof STYLES, timeZone: string): Intl.DateTimeFormat {
  const name = `${style} ${timeZone}`;
  const made = known.get(name) ?? new Intl.DateTimeFormat(LANGUAGE, { ...STYLES[style], timeZone });
  known.set(name, made);
  return made;
}

/** Intl parts the hour from AM with a narrow space that some fonts and mail programs do not have. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, " ");
