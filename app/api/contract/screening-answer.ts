import { z } from "zod";
import type { SCREENING } from "@/lib/domain/screening";
import { wordsIn } from "@/lib/words/words-in";

export const screeningSchema = z.strictObject({
  version: z.string().meta({ description: "Answers must name it: older questions are not accepted" }),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      urgent: z.boolean().meta({ description: "A yes means care today: nothing can be booked" }),
    }),
  ),
});

export const screeningAnswer = ({
  version,
  questions,
}: typeof SCREENING): z.infer<typeof screeningSchema> => ({
  version,
  questions: questions.map(({ id, urgent }) => ({ id, text: wordsIn("en", "screening")(id), urgent })),
});
