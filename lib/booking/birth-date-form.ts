import { z } from "zod";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Say } from "@/lib/words/words-in";
import { birthDate } from "./booking-request";

const number = (digits: RegExp, error: string) =>
  z
    .string({ error })
    .trim()
    .regex(digits, { error })
    .transform((text) => text.padStart(2, "0"));

/** Month, day and year, each typed by itself. @param today by the clinic's calendar */
export const birthDateForm = (today: ClinicDate, say: Say<"refusals">) => {
  const wrong = say("birthDate.form");
  return z
    .object({
      month: number(/^\d{1,2}$/, wrong),
      day: number(/^\d{1,2}$/, wrong),
      year: number(/^\d{4}$/, wrong),
    })
    .transform(({ month, day, year }) => `${year}-${month}-${day}`)
    .pipe(birthDate(today, say));
};
