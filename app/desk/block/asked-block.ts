import { z } from "zod";
import { singleLine } from "@/lib/booking/plain-text";
import type { BlockWanted } from "@/lib/desk/block-time";
import { BLOCK_KINDS } from "@/lib/domain/block-kind";
import { addDays, isClinicDate } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { minutesOfClock } from "@/lib/domain/wall-clock";
import { formText, formTexts } from "@/lib/http/form-text";
import { IN_ENGLISH } from "@/lib/words/in-english";

type Faults = Record<string, string[] | undefined>;

const MIDNIGHT = 24 * 60;
const MOST_DAYS = 92;
const MOST_DAYS_REPEATING = 366;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
export const weekdayField = (weekday: number) => `weekday-${weekday}`;
export const whoField = (scheduleId: string) => `who-${scheduleId}`;

const date = (words: string) =>
  z.string({ error: words }).refine((text) => isClinicDate(text) && /^2[01]/.test(text), { error: words });
const blank = z.literal("").transform(() => undefined);
const clockTime = (words: string) =>
  z
    .string({ error: words })
    .transform((text) => minutesOfClock(text))
    .refine((minutes) => minutes !== null, { error: words });

const common = z.object({
  kind: z.enum(BLOCK_KINDS, { error: "Choose what it is." }),
  fromDate: date("Give the day, like 2026-12-01."),
  untilDate: blank.or(date("Give a day that exists, or leave it empty.")).optional(),
  note: blank.or(singleLine(200, { empty: "Leave it empty, or write something." }, IN_ENGLISH)).optional(),
  repeat: z.enum(["no", "1", "2"], { error: "Choose whether it repeats." }).default("no"),
});
const hours = z.object({
  fromTime: clockTime("Give the time, like 12:30."),
  untilTime: clockTime("Give the time, like 13:15."),
});
const repeating = z.object({ repeatUntil: date("Say until which day it repeats.") });

/**
 * What the form asks for.
 * @param scheduleIds all that can be blocked
 */
export function askedBlock(form: FormData, scheduleIds: string[]): Result<BlockWanted, Faults> {
  const parsed = common.safeParse(formTexts(form, "kind", "fromDate", "untilDate", "note", "repeat"));
  const isAllDay = formText(form, "allDay") === "yes";
  const times = isAllDay ? null : hours.safeParse(formTexts(form, "fromTime", "untilTime"));
  const isRepeating = ["1", "2"].includes(formText(form, "repeat") ?? "");
  const rule = isRepeating ? repeating.safeParse(formTexts(form, "repeatUntil")) : null;
  const isEveryone = formText(form, "everyone") === "yes";
  const who = scheduleIds.filter((id) => isEveryone || formText(form, whoField(id)) === "yes");
  const weekdays = WEEKDAYS.filter((weekday) => formText(form, weekdayField(weekday)) === "yes");
  const faults: Faults = {
    ...(who.length === 0 && { who: ["Choose whose time it is."] }),
    ...faultsIn(parsed),
    ...(times && faultsIn(times)),
    ...(rule && faultsIn(rule)),
    ...(isRepeating && weekdays.length === 0 && { weekdays: ["Choose at least one weekday."] }),
  };
  if (!parsed.success || Object.keys(faults).length > 0) return refused(faults);

  const { kind, fromDate: from, untilDate: until = from, note = null, repeat } = parsed.data;
  const fromMinute = times?.data?.fromTime ?? 0;
  const untilMinute = times?.data?.untilTime || MIDNIGHT;
  const last = rule?.data?.repeatUntil ?? until;
  const inOrder: Faults = {
    ...(until < from && { untilDate: ["This day is before the first one."] }),
    ...(isRepeating && last < from && { repeatUntil: ["This day is before the first one."] }),
    ...(untilMinute <= fromMinute && { untilTime: ["This is before it begins."] }),
    ...(!isRepeating &&
      last > addDays(from, MOST_DAYS) && { untilDate: [`Block at most ${MOST_DAYS} days at once.`] }),
    ...(last > addDays(from, MOST_DAYS_REPEATING) && { repeatUntil: ["Let it repeat for a year at most."] }),
  };
  if (Object.keys(inOrder).length > 0) return refused(inOrder);
  return accepted({
    ...{ scheduleIds: who, kind, note, from, until, fromMinute, untilMinute },
    repeat: isRepeating ? { everyWeeks: repeat === "2" ? 2 : 1, weekdays, until: last } : null,
    aroundVisits: formText(form, "around") === "yes",
  });
}

const faultsIn = (parsed: z.ZodSafeParseResult<unknown>): Faults =>
  parsed.success ? {} : z.flattenError(parsed.error as z.ZodError<Record<string, unknown>>).fieldErrors;
