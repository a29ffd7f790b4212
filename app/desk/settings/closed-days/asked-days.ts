import { z } from "zod";
import { singleLine } from "@/lib/booking/plain-text";
import type { DaysOfOne, DaysWanted } from "@/lib/desk/set-closed-days";
import { isDate } from "@/app/desk/settings/hours/asked-hours";
import { addDays } from "@/lib/domain/clinic-time";
import { MIDNIGHT } from "@/lib/domain/closed-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { faultOf, type Stretch } from "@/lib/domain/stretches";
import { minutesOfClock } from "@/lib/domain/wall-clock";
import { STRETCH_FAULT_WORDS } from "@/lib/format/hours-words";
import { formText, formTexts } from "@/lib/http/form-text";
import { IN_ENGLISH } from "@/lib/words/in-english";

/** As the form names the whole clinic among those whose days they are. */
export const CLINIC = "clinic";
const MOST_DAYS = 92;

const date = (words: string) => z.string({ error: words }).refine(isDate, { error: words });
const daysForm = z.object({
  who: z.union([z.literal(CLINIC), z.uuid()], { error: "Choose whose days they are." }),
  from: date("Give the first day, like 2026-12-24."),
  until: z.literal("").or(date("Give a day that exists, or leave it empty.")),
  kind: z.enum(["closed", "hours"], { error: "Choose what is then." }),
  note: singleLine(120, { empty: "Write why, like Team day." }, IN_ENGLISH),
});

/** Which days the form asks to lay, or what is wrong with it. */
export function askedDays(form: FormData, gridMinutes: number): Result<DaysWanted, Record<string, string[]>> {
  const parsed = daysForm.safeParse(formTexts(form, "who", "from", "until", "kind", "note"));
  const asksHours = formText(form, "kind") === "hours";
  const hours = asksHours ? hoursIn(form) : [];
  const fault = asksHours ? faultOf(hours, gridMinutes) : null;
  const faults = {
    ...(!parsed.success && z.flattenError(parsed.error).fieldErrors),
    ...(fault && { opensAt: [STRETCH_FAULT_WORDS[fault](gridMinutes)] }),
  };
  if (!parsed.success || Object.keys(faults).length > 0) return refused(faults);
  const { who, from, note } = parsed.data;
  const until = parsed.data.until || from;
  if (until < from) return refused({ until: ["This day is before the first one."] });
  if (until > addDays(from, MOST_DAYS - 1))
    return refused({ until: [`Lay at most ${MOST_DAYS} days at once.`] });
  return accepted({ scheduleId: who === CLINIC ? null : who, from, until, hours, note });
}

function hoursIn(form: FormData): Stretch[] {
  const minute = (name: string) => minutesOfClock(formText(form, name) ?? "") ?? NaN;
  return [{ opensAt: minute("opensAt"), closesAt: minute("closesAt") || closing(minute("closesAt")) }];
}

/** A time field cannot say 24:00. */
const closing = (minute: number) => (minute === 0 ? MIDNIGHT : minute);

/** "gone_clinic_2026-12-24_2026-12-26": the field that takes some days back. */
export const goneName = ({ scheduleId, from, until }: DaysOfOne): string =>
  `gone_${scheduleId ?? CLINIC}_${from}_${until}`;

/** Which days are ticked to be taken back. */
export const askedGone = (form: FormData): DaysOfOne[] =>
  [...form.keys()].flatMap((name) => {
    const [gone, who = "", from = "", until = ""] = name.split("_");
    return gone === "gone" ? [{ scheduleId: who === CLINIC ? null : who, from, until }] : [];
  });
