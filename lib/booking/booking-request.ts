import { z } from "zod";
import { isClinicDate, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { LANGUAGES, USUAL } from "@/lib/words/languages";
import type { Say } from "@/lib/words/words-in";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { practitionerChoice, treatmentChoice } from "./choice-request";
import { emailAddress, phoneNumber, singleLine } from "./plain-text";
import { screeningRequest } from "./screening-request";

const NAME = 200;
const EARLIEST_BIRTH = "1900-01-01";

/** Whole milliseconds, as all our instants are. Years far off are not ours to compute with. */
const INSTANT = /^2[01]\d{2}-[^.]*(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;
const WRONG_START = "Give the start as ISO 8601 with its offset: 2026-12-01T10:00:00-05:00.";

export const startInstant = z.iso
  .datetime({ offset: true, error: WRONG_START, abort: true })
  .refine((text) => INSTANT.test(text), { error: WRONG_START })
  .meta({ description: "A start from GET /api/slots", examples: ["2026-12-01T10:00:00-05:00"] })
  .transform((text): Instant => Date.parse(text));

/** @param today by the clinic's calendar */
export const birthDate = (today: ClinicDate, say: Say<"refusals">) =>
  z
    .string({ error: say("birthDate.missing") })
    .refine((text) => isClinicDate(text), {
      error: say("birthDate.unreal"),
      abort: true,
    })
    .refine((date) => EARLIEST_BIRTH <= date && date <= today, {
      error: say("birthDate.outOfRange"),
    })
    .meta({ format: "date" });

/**
 * What a program sends to book a visit. Members we do not know are ignored: only those named here are read, so that
 * nobody can set more. Programs written for a later version of us keep working.
 */
export const bookingRequest = (today: ClinicDate) =>
  z.object(
    {
      treatment: treatmentChoice,
      practitioner: practitionerChoice,
      start: startInstant,
      patient: z.object(
        {
          name: singleLine(NAME, { empty: "Enter the patient's name." }, IN_ENGLISH),
          email: emailAddress(IN_ENGLISH),
          phone: phoneNumber(IN_ENGLISH),
          birthDate: birthDate(today, IN_ENGLISH).optional(),
        },
        { error: IN_ENGLISH("forWhomMissing") },
      ),
      language: z
        .enum(LANGUAGES, { error: `Choose one of these languages: ${LANGUAGES.join(", ")}.` })
        .meta({ description: "What the patient reads: mails about the visit are written in it" })
        .default(USUAL),
      screening: screeningRequest,
      consent: z.literal(true, { error: "The patient must agree to how their data is used." }),
    },
    { error: "Send one JSON object." },
  );

export type BookingRequest = z.infer<ReturnType<typeof bookingRequest>>;

/** What can be made out of a request's choice even when other members are faulty. Null: nothing. */
export const readableChoice = z
  .object({
    treatment: treatmentChoice.nullable().catch(null),
    practitioner: practitionerChoice.nullable().catch(null),
    start: startInstant.nullable().catch(null),
  })
  .catch({ treatment: null, practitioner: null, start: null });
