import { SCREENING } from "@/lib/domain/screening";
import type { Language } from "./languages";
import { wordsIn } from "./words-in";

/** A safety question as somebody reads it. */
export type AskedQuestion = { id: string; text: string };

/** All present safety questions, in their order. */
export const safetyQuestions = (language: Language): AskedQuestion[] =>
  SCREENING.questions.map(({ id }) => ({ id, text: wordsIn(language, "screening")(id) }));
