import type { QuestionId } from "@/lib/domain/intake-questions";
import type { Language } from "./languages";
import { sentencesIn } from "./words-in";

/** `title`: the page's heading. `short`: the same in a word or two, for lists. */
export type IntakeQuestion = { title: string; short: string; hint?: string };

/** A question before a visit as somebody reads it. */
export const intakeQuestion = (language: Language, id: QuestionId): IntakeQuestion =>
  sentencesIn(language, "intakeQuestions")[id];
