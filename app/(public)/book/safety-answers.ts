import "server-only";
import { refresh } from "next/cache";
import { screeningAnswers } from "@/lib/booking/screening-request";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { SCREENING, type ScreeningAnswers } from "@/lib/domain/screening";
import { sendBack, untouched, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { sayRefusal } from "@/app/say-refusal";

/** All answers of a safety form, or the form with what is missing. Made from older questions, it shows today's. */
export async function readSafetyAnswers(form: FormData): Promise<Result<ScreeningAnswers, FormState>> {
  const say = await sayRefusal();
  if (formText(form, "version") !== SCREENING.version) {
    refresh();
    return refused({ ...untouched, formErrors: [say("screening.changed")] });
  }
  const answers = formTexts(form, ...SCREENING.questions.map(({ id }) => id));
  const parsed = screeningAnswers(say).safeParse(answers);
  if (parsed.success) return accepted(parsed.data);
  const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const fieldErrors = Object.fromEntries(
    SCREENING.questions.flatMap(({ id }, index) =>
      faulty.has(id) ? [[id, [say("screening.choose", { position: index + 1 })]]] : [],
    ),
  );
  return refused(sendBack(form, { fieldErrors }));
}
