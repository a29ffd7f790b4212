import { z } from "zod";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { birthDate } from "./booking-request";

const WRONG = "Enter month, day and year in numbers, like 5 31 1980.";
const number = (digits: RegExp) =>
  z
    .string({ error: WRONG })
    .trim()
    .regex(digits, { error: WRONG })
    .transform((text) => text.padStart(2, "0"));

/** Month, day and year, each typed by itself. @param today by the clinic's calendar */
export const birthDateForm = (today: ClinicDate) =>
  z
    .object({ month: number(/^\d{1,2}$/), day: number(/^\d{1,2}$/), year: number(/^\d{4}$/) })
    .transform(({ month, day, year }) => `${year}-${month}-${day}`)
    .pipe(birthDate(today));
