import { z } from "zod";
import { SCREENING } from "@/lib/domain/screening";

const answer = z.enum(["yes", "no"], { error: 'Answer this question with "yes" or "no".' });

/** Answers to each of the present safety questions and to no other. */
export const screeningAnswers = z.strictObject(
  Object.fromEntries(SCREENING.questions.map(({ id }) => [id, answer])),
  {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? "This is not one of our safety questions."
        : "Answer each safety question, by its id.",
  },
);

/** The safety questions as a program answers them. Older questions are not ours any more: ask again. */
export const screeningRequest = z.object(
  {
    version: z.literal(SCREENING.version, {
      error: `The safety questions have changed. Ask those of version ${SCREENING.version}.`,
    }),
    answers: screeningAnswers,
  },
  { error: "Answer the safety questions first." },
);
