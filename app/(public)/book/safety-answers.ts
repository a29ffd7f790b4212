import "server-only";
import { refresh } from "next/cache";
import { screeningAnswers } from "@/lib/booking/screening-request";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { SCREENING, type ScreeningAnswers } from "@/lib/domain/screening";
import { sendBack, untouched, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

const CHANGED = "We have changed these questions since you opened this page. Please answer the new ones.";
const UNANSWERED = Object.fromEntries(
  SCREENING.questions.map(({ id }, position) => [id, [`Question ${position + 1}: choose yes or no.`]]),
);

/** A complete set of answers to the present safety questions, or the form as it goes back. Judging comes later. */
export function safetyAnswers(form: FormData): Result<ScreeningAnswers, FormState> {
  if (formText(form, "version") !== SCREENING.version) {
    refresh();
    return refused({ ...untouched, formErrors: [CHANGED] });
  }
  const answers = formTexts(form, ...SCREENING.questions.map(({ id }) => id));
  const parsed = screeningAnswers.safeParse(answers);
  if (parsed.success) return accepted(parsed.data);
  const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const fieldErrors = Object.fromEntries(Object.entries(UNANSWERED).filter(([id]) => faulty.has(id)));
  return refused(sendBack(form, { fieldErrors }));
}
