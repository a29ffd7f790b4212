"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { beginDraft } from "@/lib/booking/begin-draft";
import { chosenStart } from "@/lib/booking/chosen-start";
import { followWish } from "@/lib/booking/follow-wish";
import { screeningAnswers } from "@/lib/booking/screening-request";
import { takeScreening } from "@/lib/booking/take-screening";
import { SCREENING } from "@/lib/domain/screening";
import { sendBack, untouched, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { keepBrowserSecret } from "./browser";
import { slowDown } from "./slow-down";
import { stepPath } from "./step-path";

const CHANGED = "We have changed these questions since you opened this page. Please answer the new ones.";
const UNANSWERED = Object.fromEntries(
  SCREENING.questions.map(({ id }, position) => [id, [`Question ${position + 1}: choose yes or no.`]]),
);

/** Public. Whatever is answered, only version, time and outcome are kept. */
export async function answerSafetyQuestionsAction(_before: FormState, form: FormData): Promise<FormState> {
  if (formText(form, "version") !== SCREENING.version) {
    refresh();
    return { ...untouched, formErrors: [CHANGED] };
  }
  const answers = formTexts(form, ...SCREENING.questions.map(({ id }) => id));
  const parsed = screeningAnswers.safeParse(answers);
  if (!parsed.success) {
    const faulty = new Set(parsed.error.issues.map(({ path }) => path[0]));
    const fieldErrors = Object.fromEntries(Object.entries(UNANSWERED).filter(([id]) => faulty.has(id)));
    return sendBack(form, { fieldErrors });
  }

  const now = Date.now();
  if ((await takeScreening(parsed.data, now)) === "urgent") redirect("/book/urgent-care");

  const tooMany = await slowDown("holds");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });
  const draft = await beginDraft(await keepBrowserSecret(), now);
  const { treatment, practitioner } = formTexts(form, "treatment", "practitioner");
  const step = await followWish(
    draft,
    { treatment, practitioner, start: chosenStart(formText(form, "start")) },
    now,
  );
  redirect(stepPath(draft.id, step));
}
