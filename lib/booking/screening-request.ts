import { z } from "zod";
import { SCREENING } from "@/lib/domain/screening";
import type { Say } from "@/lib/words/words-in";
import { IN_ENGLISH } from "@/lib/words/in-english";

/** Answers to each of the present safety questions and to no other. */
export function screeningAnswers(say: Say<"refusals">) {
  const answer = z.enum(["yes", "no"], { error: say("screening.answer") });
  return z.strictObject(Object.fromEntries(SCREENING.questions.map(({ id }) => [id, answer])), {
    error: ({ code }) => say(code === "unrecognized_keys" ? "screening.notOurs" : "screening.answers"),
  });
}

/** The safety questions as a program answers them. Older questions are not ours any more: ask again. */
export const screeningRequest = z.object(
  {
    version: z.literal(SCREENING.version, {
      error: `The safety questions have changed. Ask those of version ${SCREENING.version}.`,
    }),
    answers: screeningAnswers(IN_ENGLISH),
  },
  { error: "Answer the safety questions first." },
);
