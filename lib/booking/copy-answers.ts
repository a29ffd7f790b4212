import "server-only";
import { INTAKE } from "@/lib/domain/intake-questions";
import { answerWords } from "@/lib/format/intake-words";
import { intakeOfVisit } from "./intake-of-visit";

/** A patient's own answers, in words and as they are kept. */
export async function copyAnswers(bookingId: string, reference: string): Promise<object> {
  const intake = await intakeOfVisit(bookingId);
  if (!intake) return { reference, answers: [] };
  const { given } = intake.record;
  return {
    reference,
    version: intake.version,
    changedAt: intake.updatedAt,
    answers: INTAKE.questions.flatMap(({ id, title }) => {
      const answer = id === "consent" ? undefined : given[id];
      if (id === "consent" || answer === undefined) return [];
      return [{ question: title, inWords: answerWords(id, answer as never), answer }];
    }),
    agreedTo: intake.consentVersion && { version: intake.consentVersion, at: intake.consentedAt },
  };
}
