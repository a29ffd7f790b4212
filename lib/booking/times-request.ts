import { z } from "zod";
import { isClinicDate } from "@/lib/domain/clinic-time";
import { practitionerChoice, treatmentChoice } from "./choice-request";
import { ANY } from "./question";

const MOST_DAYS = 62;
const USUAL_DAYS = 14;
/** Days are asked of the calendar one by one; far-off years are refused before. */
const YEAR = /^(?:19|20|21)/;

const WRONG_DATE = "Give a date that exists, like 2026-12-01.";
const WRONG_DAYS = `Give a whole number of days from 1 to ${MOST_DAYS}.`;
const given = (words: string) => ({
  error: ({ input }: { input?: unknown }) => (Array.isArray(input) ? "Give this once." : words),
});

/** The query of GET /api/slots. Other parameters are ignored. */
export const timesRequest = z.object({
  treatment: treatmentChoice,
  practitioner: practitionerChoice.default(ANY),
  from: z
    .string(given(WRONG_DATE))
    .refine((text) => isClinicDate(text) && YEAR.test(text), { error: WRONG_DATE })
    .meta({ format: "date", description: "First day, by the clinic's calendar; today when left out" })
    .optional(),
  days: z
    .string(given(WRONG_DAYS))
    .refine((text) => /^\d{1,4}$/.test(text) && 1 <= Number(text) && Number(text) <= MOST_DAYS, {
      error: WRONG_DAYS,
    })
    .meta({ type: "integer", minimum: 1, maximum: MOST_DAYS, description: `${USUAL_DAYS} when left out` })
    .transform(Number)
    .default(USUAL_DAYS),
});
