"use server";

import { redirect } from "next/navigation";
import { beginDraft } from "@/lib/booking/begin-draft";
import { chosenStart } from "@/lib/booking/chosen-start";
import { followWish } from "@/lib/booking/follow-wish";
import { takeScreening } from "@/lib/booking/take-screening";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { pageLanguage } from "@/app/page-language";
import { keepBrowserSecret } from "./browser";
import { chooser } from "./chooser";
import { readSafetyAnswers } from "./safety-answers";
import { slowDown } from "./slow-down";
import { stepPath } from "./step-path";

/** Public. Whatever is answered, only version, time and outcome are kept. */
export async function answerSafetyQuestionsAction(_before: FormState, form: FormData): Promise<FormState> {
  const answers = await readSafetyAnswers(form);
  if (!answers.ok) return answers.refusal;

  const now = Date.now();
  if ((await takeScreening(answers.value, now)) === "urgent") redirect("/book/urgent-care");

  const tooMany = await slowDown("holds");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });
  const draft = await beginDraft(await keepBrowserSecret(), await pageLanguage(), now);
  const { treatment, practitioner } = formTexts(form, "treatment", "practitioner");
  const step = await followWish(
    draft,
    { treatment, practitioner, start: chosenStart(formText(form, "start")) },
    await chooser(undefined, now),
    now,
  );
  redirect(stepPath(draft.id, step));
}
