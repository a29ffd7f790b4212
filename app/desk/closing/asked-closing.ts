import { EVERYONE, MIDNIGHT, type ClosedTime } from "@/lib/domain/closed-time";
import { addDays, isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import { PREFERENCES, type Preference } from "@/lib/domain/move-preference";
import { minutesOfClock } from "@/lib/domain/wall-clock";

export type AskedClosing = {
  /** As typed: to fill the form with, and to come back to. */
  fields: ClosingFields;
  /** What could not be read, by field. */
  faults: Partial<ClosingFields>;
  /** Null: nothing was asked for yet, or it could not be read. */
  closed: ClosedTime | null;
  preference: Preference;
};

const NAMES = ["who", "from", "until", "fromTime", "untilTime", "prefer"] as const;
export type ClosingFields = Record<(typeof NAMES)[number], string>;

const MOST_DAYS = 92;
const LONGEST_TEXT = 100;
const YEAR = /^2[01]/;

/**
 * Which closed time an address or a form asks about: who (a practitioner's slug, or "all"), from, until (days; left out:
 * one day), fromTime, untilTime (of each day; left out: all day), prefer.
 * @param given the one text under a name
 */
export function askedClosing(
  given: (name: string) => string | undefined,
  slugs: readonly string[],
  today: ClinicDate,
): AskedClosing {
  const typed = Object.fromEntries(NAMES.map((name) => [name, (given(name) ?? "").slice(0, LONGEST_TEXT)]));
  const fields = typed as ClosingFields;
  const preference = PREFERENCES.find((one) => one === fields.prefer) ?? "practitioner";
  const shown = { ...fields, from: fields.from || today, prefer: preference };
  if (fields.who === "") return { fields: shown, faults: {}, closed: null, preference };
  const from = dayOf(shown.from);
  const until = fields.until === "" ? from : dayOf(fields.until);
  const fromMinute = fields.fromTime === "" ? 0 : minutesOfClock(fields.fromTime);
  const untilMinute = fields.untilTime === "" ? MIDNIGHT : minutesOfClock(fields.untilTime) || MIDNIGHT;
  const faults = {
    ...(![EVERYONE, ...slugs].includes(fields.who) && { who: "Choose who cannot see patients." }),
    ...(from === null && { from: "Give a day that exists." }),
    ...(until === null && { until: "Give a day that exists, or leave it empty." }),
    ...(from !== null && until !== null && rangeFault(from, until)),
    ...(fromMinute === null && { fromTime: "Give a time, like 12:30, or leave it empty." }),
    ...(fromMinute !== null && untilMinute <= fromMinute && { untilTime: "This is before it begins." }),
  };
  const isWhole = Object.keys(faults).length === 0 && from !== null && until !== null && fromMinute !== null;
  return {
    fields: shown,
    faults,
    closed: isWhole ? { who: fields.who, from, until, fromMinute, untilMinute } : null,
    preference,
  };
}

const dayOf = (text: string): ClinicDate | null => (isClinicDate(text) && YEAR.test(text) ? text : null);

function rangeFault(from: ClinicDate, until: ClinicDate): Partial<ClosingFields> {
  if (until < from) return { until: "This day is before the first one." };
  return until > addDays(from, MOST_DAYS) ? { until: `Look at ${MOST_DAYS} days at most.` } : {};
}

/** The address of the page about the same closed time. */
export const closingPath = (fields: Partial<ClosingFields>, note: Record<string, string> = {}): string =>
  `/desk/closing?${new URLSearchParams(
    Object.entries({ ...fields, ...note }).filter(([, value]) => value !== ""),
  )}`;
