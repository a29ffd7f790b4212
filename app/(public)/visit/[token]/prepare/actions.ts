"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { agreeToTreatment } from "@/lib/booking/agree-to-treatment";
import { answerQuestion } from "@/lib/booking/answer-question";
import { birthDateForm } from "@/lib/booking/birth-date-form";
import { intakeOfVisit, progressOf } from "@/lib/booking/intake-of-visit";
import { nameBirthDate } from "@/lib/booking/name-birth-date";
import { dateAt } from "@/lib/domain/clinic-time";
import { CONSENT } from "@/lib/domain/intake-consent";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import { answerWords } from "@/lib/format/intake-words";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { wordsIn } from "@/lib/words/words-in";
import { sayRefusal } from "@/app/say-refusal";
import { dropIntakePass, hasIntakePass, keepIntakePass } from "./intake-pass";
import { openVisitToPrepare } from "./open-intake";
import { preparePath, wayOn } from "./prepare-path";
import { sayIntake } from "./say-intake";
import { readSentAnswer } from "./sent-answer";

/** Public: whoever has the link. The form: month, day, year. Right: the answers are open in this browser for an hour. */
export async function nameBirthDateAction(
  token: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const { bookingId, clinic } = await openVisitToPrepare(token);
  const wrong = (await sayIntake())("refused.birthDate");
  const parsed = birthDateForm(dateAt(clock(), clinic.timeZone), await sayRefusal()).safeParse(
    formTexts(form, "month", "day", "year"),
  );
  if (!parsed.success) {
    return sendBack(form, { fieldErrors: { month: [parsed.error.issues[0]?.message ?? wrong] } });
  }
  const named = await nameBirthDate(bookingId, parsed.data);
  if (named === "spent") redirect(preparePath(token));
  if (named === "wrong") return sendBack(form, { fieldErrors: { month: [wrong] } });
  await keepIntakePass(bookingId);
  goOn(wayOn(token, progressOf(await intakeOfVisit(bookingId)), null));
}

/** For whoever has named the date of birth. The form: the question's fields, or `skip`. */
export async function answerAction(
  token: string,
  id: AnswerId,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const { bookingId } = await openVisitToPrepare(token);
  const say = await sayIntake();
  if (!(await hasIntakePass(bookingId))) return sendBack(form, { formErrors: [say("refused.closed")] });
  const sent = readSentAnswer(id, form, await pageLanguage());
  if (!sent.ok) return sendBack(form, sent.refusal);

  const outcome = await answerQuestion(bookingId, sent.value, clock());
  if (!outcome.ok && outcome.refusal.reason === "newer") return shownNewer(id, form, outcome.refusal);
  if (!outcome.ok) redirect(`/visit/${token}`);
  await keepIntakePass(bookingId);
  goOn(wayOn(token, outcome.value, id));
}

/** The newer answer in words above what was typed: sent once more, that replaces it. */
async function shownNewer(
  id: AnswerId,
  form: FormData,
  { answer, revision }: { answer: unknown; revision: number },
): Promise<FormState> {
  const language = await pageLanguage();
  const words = answerWords(id, answer as IntakeAnswers[typeof id] | null, language).join(". ");
  const state = sendBack(form, {
    formErrors: [wordsIn(language, "intake")("refused.newer", { words })],
  });
  return { ...state, fields: { ...state.fields, revision: String(revision) } };
}

/** For whoever has named the date of birth. The form: agreed, and the version of the words that were shown. */
export async function agreeAction(token: string, _before: FormState, form: FormData): Promise<FormState> {
  const { bookingId } = await openVisitToPrepare(token);
  const say = await sayIntake();
  if (!(await hasIntakePass(bookingId))) return sendBack(form, { formErrors: [say("refused.closed")] });
  if (formText(form, "version") !== CONSENT.version)
    return sendBack(form, { formErrors: [say("refused.consentChanged")] });
  const agreed = z.literal("yes").safeParse(formText(form, "agreed"));
  if (!agreed.success) {
    return sendBack(form, {
      fieldErrors: { agreed: [say("refused.notAgreed")] },
    });
  }
  const outcome = await agreeToTreatment(bookingId, clock());
  if (!outcome.ok) redirect(`/visit/${token}`);
  await keepIntakePass(bookingId);
  goOn(wayOn(token, outcome.value, "consent"));
}

/** Closes the answers in this browser, for a computer that others use too. */
export async function closeAction(token: string): Promise<void> {
  const { bookingId } = await openVisit(token);
  await dropIntakePass(bookingId);
  goOn(`/visit/${token}` as Route);
}

/** The pages before are forgotten: Back shall show what was answered, and nothing once the answers are closed. */
function goOn(path: Route): never {
  revalidatePath("/visit/[token]", "layout");
  redirect(path);
}
