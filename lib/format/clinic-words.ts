import { clinicDay, dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { LOCALES, USUAL, type Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

const STYLES = {
  dateLong: { weekday: "long", month: "long", day: "numeric", year: "numeric" },
  day: { weekday: "long", month: "long", day: "numeric" },
  date: { month: "long", day: "numeric", year: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  dateShort: { weekday: "short", month: "short", day: "numeric" },
  weekday: { weekday: "long" },
  month: { month: "long", year: "numeric" },
  hour: { hour: "numeric", hourCycle: "h12" },
  timeAndZone: { hour: "numeric", minute: "2-digit", timeZoneName: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "Tuesday, December 1, 2026" */
export const clinicDateLong = (at: Instant, zone: string, language: Language = USUAL): string =>
  words("dateLong", zone, language).format(at);

/** "10:00 AM"; on the two days a year when the clocks change "1:30 AM EST", because 1:30 may come twice. */
export function clinicTime(at: Instant, zone: string, language: Language = USUAL): string {
  const clocksChange = clinicDay(dateAt(at, zone), zone).stretches.length > 1;
  if (clocksChange) return clinicTimeAndZone(at, zone, language);
  return plainSpaces(words("time", zone, language).format(at));
}

/** "10:00 AM EST": for mails, which are read anywhere. */
export const clinicTimeAndZone = (at: Instant, zone: string, language: Language = USUAL): string =>
  plainSpaces(words("timeAndZone", zone, language).format(at));

/** "Tuesday, December 1, 2026 at 10:00 AM EST" */
export const clinicDateTime = (at: Instant, zone: string, language: Language = USUAL): string =>
  joined(clinicDateLong(at, zone, language), clinicTimeAndZone(at, zone, language), at, zone, language);

/** "Tuesday, December 1, 2026 at 10:00 AM": for lists that reach over years. */
export const dateLongAndTime = (at: Instant, zone: string, language: Language = USUAL): string =>
  joined(clinicDateLong(at, zone, language), clinicTime(at, zone, language), at, zone, language);

/** A day of the calendar: "Tuesday, December 1, 2026". */
export const dateLong = (date: ClinicDate, language: Language = USUAL): string =>
  clinicDateLong(Date.parse(date), "UTC", language);

/** "Tuesday, December 1": within the booking horizon nobody needs the year. */
export const dayWithoutYear = (at: Instant, zone: string, language: Language = USUAL): string =>
  words("day", zone, language).format(at);

/** "Tuesday, December 1 at 10:00 AM" */
export const dayAndTime = (at: Instant, zone: string, language: Language = USUAL): string =>
  joined(dayWithoutYear(at, zone, language), clinicTime(at, zone, language), at, zone, language);

/** "Tue, Dec 1 at 10:00 AM": for lists, where the year is plain from what stands beside it. */
export const clinicMoment = (at: Instant, zone: string, language: Language = USUAL): string =>
  joined(words("dateShort", zone, language).format(at), clinicTime(at, zone, language), at, zone, language);

/** "Tue, Dec 1" */
export const dateShort = (date: ClinicDate, language: Language = USUAL): string =>
  words("dateShort", "UTC", language).format(Date.parse(date));

/** "December 2026", for any day of it. */
export const monthLong = (date: ClinicDate, language: Language = USUAL): string =>
  words("month", "UTC", language).format(Date.parse(date));

const A_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** "Wednesday" for 3 (ISO 8601: 1 is Monday). */
export const weekdayName = (weekday: number, language: Language = USUAL): string =>
  words("weekday", "UTC", language).format(A_MONDAY + (weekday - 1) * DAY);

/** "December 1 – 10, 2026", or "December 28, 2026 – January 6, 2027". Both ends inclusive. */
export const dateRange = (from: ClinicDate, until: ClinicDate, language: Language = USUAL): string =>
  plainSpaces(words("date", "UTC", language).formatRange(Date.parse(from), Date.parse(until)));

const known = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
function words(style: keyof typeof STYLES, timeZone: string, language: Language): Intl.DateTimeFormat {
  const name = `${style} ${timeZone} ${language}`;
  const made = known.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone });
  known.set(name, made);
  return made;
}

/** A day and a time of it, as the language joins them. */
const joined = (day: string, time: string, at: Instant, zone: string, language: Language): string =>
  wordsIn(language, "dates")("dayAndTime", { day, time, hour: hourOf(at, zone) });

/** "1" to "12": what `hour` is in sentences with a time. */
export const hourOf = (at: Instant, zone: string): string =>
  words("hour", zone, USUAL).format(at).replace(/\D/g, "");

/** Intl parts the hour from AM with a narrow space that some fonts and mail programs do not have. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, " ");
