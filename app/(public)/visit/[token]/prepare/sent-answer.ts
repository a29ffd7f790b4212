import "server-only";
import { z } from "zod";
import { answerForms } from "@/lib/booking/intake-request";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import { INTAKE } from "@/lib/domain/intake-questions";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

type Sent<Id extends AnswerId> = { id: Id; answer: IntakeAnswers[Id] | null; revision: number };
type Faults = { formErrors?: string[]; fieldErrors?: Record<string, string[] | undefined> };

/** Reads a question's form: all of it, so that what we did not ask for is refused and not overlooked. */
export function readSentAnswer<Id extends AnswerId>(
  id: Id,
  form: FormData,
  language: Language,
): Result<Sent<Id>, Faults> {
  const say = wordsIn(language, "intake");
  const entries = [...form].filter(([name]) => !name.startsWith("$"));
  const { version, revision, skip, ...fields } = Object.fromEntries(entries);
  const isTwice = new Set(entries.map(([name]) => name)).size < entries.length;
  const from = z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .safeParse(revision);
  if (isTwice || !from.success) return refused({ formErrors: [say("refused.strange")] });
  if (version !== INTAKE.version) return refused({ formErrors: [say("refused.changed")] });
  if (skip !== undefined) return accepted({ id, answer: null, revision: from.data });

  const parsed = (answerForms(wordsIn(language, "refusals"))[id] as z.ZodType<IntakeAnswers[Id]>).safeParse(
    fields,
  );
  if (parsed.success) return accepted({ id, answer: parsed.data, revision: from.data });
  if (parsed.error.issues.some(({ code }) => code === "unrecognized_keys")) {
    return refused({ formErrors: [say("refused.strange")] });
  }
  return refused({ fieldErrors: z.flattenError(parsed.error).fieldErrors });
}
