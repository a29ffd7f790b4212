import type { HoursWanted } from "@/lib/desk/set-hours";
import { isClinicDate } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { faultOf, normalised, wholeStretches } from "@/lib/domain/stretches";
import { dayName, edgeName, STRETCHES, typedDay, type Fields } from "@/lib/domain/week-fields";
import { WEEKDAYS } from "@/lib/domain/week-versions";
import { STRETCH_FAULT_WORDS } from "@/lib/format/hours-words";
import { formText } from "@/lib/http/form-text";

type Faults = Record<string, string[]>;

const NAMES = WEEKDAYS.flatMap((weekday) =>
  STRETCHES.flatMap((nth) => [edgeName(weekday, "from", nth), edgeName(weekday, "until", nth)]),
);

/** The fields of the week as they were sent; one that came twice holds no time. */
export const sentWeek = (form: FormData): Fields =>
  Object.fromEntries(NAMES.map((name) => [name, form.has(name) ? (formText(form, name) ?? "twice") : ""]));

/** Which week the form asks for, from when until when; or what is wrong with it, by day. */
export function askedHours(form: FormData, gridMinutes: number): Result<HoursWanted, Faults> {
  const fields = sentWeek(form);
  const days = WEEKDAYS.map((weekday) => typedDay(fields, weekday));
  const from = formText(form, "from") ?? "";
  const until = formText(form, "until") ?? "";
  const faults: Faults = {};
  for (const [index, typed] of days.entries()) {
    const fault = faultOf(typed, gridMinutes);
    if (fault) faults[dayName(index + 1)] = [STRETCH_FAULT_WORDS[fault](gridMinutes)];
  }
  if (!isDate(from)) faults["from"] = ["Give the first day, like 2026-12-01."];
  if (until !== "" && !isDate(until)) faults["until"] = ["Give a day that exists, or leave it empty."];
  if (Object.keys(faults).length > 0) return refused(faults);
  const week = days.map((typed) => normalised(wholeStretches(typed)));
  return accepted({ week, from, until: until === "" ? null : until });
}

export const isDate = (text: string): boolean => isClinicDate(text) && /^20/.test(text);
