import "server-only";
import { z } from "zod";
import { multiLine, singleLine } from "@/lib/booking/plain-text";
import type { Phase } from "@/lib/domain/availability";
import {
  LONGEST_TREATMENT,
  LONGEST_TURNOVER,
  MOST_PHASES,
  phaseFaults,
  SHORTEST_TREATMENT,
  type PhaseFault,
} from "@/lib/domain/treatment-rules";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { place, wholeNumber } from "./catalogue-form";

const FAULTS: Record<PhaseFault, string> = {
  "ends-before-it-starts": "The end must be later than the start.",
  outside: "This is past the end of the treatment.",
  overlaps: "This starts before the stretch above it ends.",
};
const MINUTES = `Enter whole minutes, from ${SHORTEST_TREATMENT} to ${LONGEST_TREATMENT}.`;
const MINUTE = "Enter whole minutes after the start, or leave both fields empty.";

/** Dollars, with or without cents: "85", "85.50". Empty: no charge is shown. */
const price = z
  .string({ error: "Enter a price, like 85 or 85.50, or nothing." })
  .trim()
  .refine((text) => /^(?:\$?\d{1,6}(?:\.\d{2})?)?$/.test(text), {
    error: "Enter a price, like 85 or 85.50, or nothing.",
  })
  .transform((text) => (text === "" ? null : Math.round(Number(text.replace("$", "")) * 100)));

const typed = z.string().trim().default("");
const stretch = z.object({ from: typed, until: typed });

/** What is typed about a treatment, before it is known who and which rooms there are. */
export const treatmentForm = z
  .object({
    name: singleLine(80, { empty: "Enter the name that patients see." }, IN_ENGLISH),
    description: multiLine(600, { empty: "Say in a sentence or two what happens." }, IN_ENGLISH),
    minutes: wholeNumber(SHORTEST_TREATMENT, LONGEST_TREATMENT, MINUTES),
    turnoverMinutes: wholeNumber(0, LONGEST_TURNOVER, `Enter whole minutes, from 0 to ${LONGEST_TURNOVER}.`),
    audience: z.enum(["NEW", "RETURNING", "EVERYONE"], { error: "Choose for whom it is." }),
    priceCents: price,
    place,
    practitionerIds: z.array(z.string()),
    roomIds: z.array(z.string()),
    phases: z
      .array(stretch)
      .max(MOST_PHASES)
      .transform((rows, context): { index: number; phase: Phase }[] =>
        rows.flatMap(({ from, until }, index) => {
          if (from === "" && until === "") return [];
          if ([from, until].every((text) => /^\d{1,4}$/.test(text))) {
            return [{ index, phase: { startMinute: Number(from), endMinute: Number(until) } }];
          }
          context.addIssue({ code: "custom", message: MINUTE, path: [index] });
          return [];
        }),
      ),
  })
  .superRefine(({ minutes, phases }, context) => {
    if (phases.length === 0) {
      const message = "Say when the practitioner is with the patient, at least once.";
      context.addIssue({ code: "custom", message, path: ["phases", 0] });
    }
    const faults = phaseFaults(
      minutes,
      phases.map(({ phase }) => phase),
    );
    for (const [at, fault] of faults.entries()) {
      if (fault === null) continue;
      const path = ["phases", phases[at]?.index ?? 0];
      context.addIssue({ code: "custom", message: FAULTS[fault], path });
    }
  });

export type TreatmentAsked = z.infer<typeof treatmentForm>;
