import "server-only";
import { z } from "zod";
import { addDays, isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import { minutesOfClock } from "@/lib/domain/wall-clock";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { HOURS_ASKED, HOURS_MEANT, NOTICES_ASKED } from "@/lib/domain/waitlist-choices";

/** Nobody waits longer than a year without being asked again. */
const LONGEST_DAYS = 365;

const TIME = "Enter a time, like 2:30 PM.";
const clock = z
  .string({ error: TIME })
  .refine((text) => minutesOfClock(text) !== null, { error: TIME, abort: true })
  .transform((text) => minutesOfClock(text) ?? 0);
const noClock = z.undefined().catch(undefined);

/**
 * When a time would suit, as the form asks it.
 * @param first the first day that makes sense: today
 * @param last the last: of the visit somebody would like to have earlier; null: there is none
 */
export function wishRequest(first: ClinicDate, last: ClinicDate | null, hours: string | undefined) {
  const latest = last ?? addDays(first, LONGEST_DAYS);
  const tooLate =
    last === null ? "Choose a day within a year." : "Choose a day before your visit, or that day.";
  return z
    .object({
      weekdays: z.array(z.int().min(1).max(7)).min(1, { error: "Choose at least one day of the week." }),
      hours: z.enum(HOURS_ASKED, { error: "Choose a time of day." }),
      from: hours === "between" ? clock : noClock,
      until: hours === "between" ? clock : noClock,
      untilDate: z
        .string({ error: "Enter the last day that would help." })
        .refine(isClinicDate, { error: "Enter a day that exists.", abort: true })
        .refine((date) => date >= first, { error: "This day is past. Choose a later one.", abort: true })
        .refine((date) => date <= latest, { error: tooLate }),
      notice: z.enum(NOTICES_ASKED, { error: "Choose how much time you need." }),
    })
    .refine(({ from, until }) => from === undefined || until === undefined || from < until, {
      path: ["until"],
      error: "The second time must be later than the first.",
    });
}

/** The wish that a checked form means. */
export function wishOf(asked: z.infer<ReturnType<typeof wishRequest>>): WaitlistWish {
  const { weekdays, hours, untilDate, notice } = asked;
  const [fromMinute, untilMinute] =
    hours === "between" ? [asked.from ?? 0, asked.until ?? 1440] : HOURS_MEANT[hours];
  return { weekdays, fromMinute, untilMinute, untilDate, noticeMinutes: Number(notice) };
}
