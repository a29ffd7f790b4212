import "server-only";
import { z } from "zod";
import { addDays, isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import { minutesOfClock } from "@/lib/domain/wall-clock";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { HOURS_ASKED, HOURS_MEANT, NOTICES_ASKED } from "@/lib/domain/waitlist-choices";
import type { Say } from "@/lib/words/words-in";

/** Nobody waits longer than a year without being asked again. */
const LONGEST_DAYS = 365;

const clock = (error: string) =>
  z
    .string({ error })
    .refine((text) => minutesOfClock(text) !== null, { error, abort: true })
    .transform((text) => minutesOfClock(text) ?? 0);
const noClock = z.undefined().catch(undefined);

/**
 * When a time would suit, as the form asks it.
 * @param asked.first the first day that makes sense: today
 * @param asked.last the last: of the visit somebody would like to have earlier; null: there is none
 */
export function wishRequest(
  { first, last, hours }: { first: ClinicDate; last: ClinicDate | null; hours: string | undefined },
  say: Say<"refusals">,
) {
  const latest = last ?? addDays(first, LONGEST_DAYS);
  const tooLate = last === null ? say("wish.dayTooFar") : say("wish.dayAfterVisit");
  return z
    .object({
      weekdays: z.array(z.int().min(1).max(7)).min(1, { error: say("wish.weekdays") }),
      hours: z.enum(HOURS_ASKED, { error: say("wish.hours") }),
      from: hours === "between" ? clock(say("wish.time")) : noClock,
      until: hours === "between" ? clock(say("wish.time")) : noClock,
      untilDate: z
        .string({ error: say("wish.dayMissing") })
        .refine(isClinicDate, { error: say("wish.dayUnreal"), abort: true })
        .refine((date) => date >= first, { error: say("wish.dayPast"), abort: true })
        .refine((date) => date <= latest, { error: tooLate }),
      notice: z.enum(NOTICES_ASKED, { error: say("wish.notice") }),
    })
    .refine(({ from, until }) => from === undefined || until === undefined || from < until, {
      path: ["until"],
      error: say("wish.untilBeforeFrom"),
    });
}

/** The wish that a checked form means. */
export function wishOf(asked: z.infer<ReturnType<typeof wishRequest>>): WaitlistWish {
  const { weekdays, hours, untilDate, notice } = asked;
  const [fromMinute, untilMinute] =
    hours === "between" ? [asked.from ?? 0, asked.until ?? 1440] : HOURS_MEANT[hours];
  return { weekdays, fromMinute, untilMinute, untilDate, noticeMinutes: Number(notice) };
}
