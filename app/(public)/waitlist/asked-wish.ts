import "server-only";
import { z } from "zod";
import { wishOf, wishRequest } from "@/lib/booking/waitlist-request";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { formText, formTexts } from "@/lib/http/form-text";
import type { Say } from "@/lib/words/words-in";

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The wish in a form, or what is wrong with it, by field. */
export function askedWish(
  form: FormData,
  { first, last }: { first: ClinicDate; last: ClinicDate | null },
  say: Say<"refusals">,
): Result<WaitlistWish, Record<string, string[] | undefined>> {
  const asked = {
    ...formTexts(form, "hours", "from", "until", "untilDate", "notice"),
    weekdays: WEEK.filter((weekday) => formText(form, `weekday-${weekday}`) === "yes"),
  };
  const parsed = wishRequest({ first, last, hours: asked.hours }, say).safeParse(asked);
  if (!parsed.success) return refused(z.flattenError(parsed.error).fieldErrors);
  return accepted(wishOf(parsed.data));
}
