import "server-only";
import { INTAKE } from "@/lib/domain/intake-questions";
import { answerWords } from "@/lib/format/intake-words";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import { intakeOfVisit } from "./intake-of-visit";

/** A patient's own answers, in words of a language and as they are kept. */
export async function copyAnswers(bookingId: string, reference: string, language: Language): Promise<object> {
  const say = wordsIn(language, "intakeQuestions");
  const intake = await intakeOfVisit(bookingId);
  if (!intake) return { reference, answers: [] };
  const { given } = intake.record;
  return {
    reference,
    version: intake.version,
    changedAt: intake.updatedAt,
    answers: INTAKE.questions.flatMap((id) => {
      const answer = id === "consent" ? undefined : given[id];
      if (id === "consent" || answer === undefined) return [];
      return [{ question: say(`${id}.title`), inWords: answerWords(id, answer as never, language), answer }];
    }),
    agreedTo: intake.consentVersion && { version: intake.consentVersion, at: intake.consentedAt },
  };
}
