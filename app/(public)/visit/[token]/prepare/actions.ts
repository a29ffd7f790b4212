"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
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
import { dropIntakePass, hasIntakePass, keepIntakePass } from "./intake-pass";
import { openVisitToPrepare } from "./open-intake";
import { preparePath, wayOn } from "./prepare-path";
import { readSentAnswer } from "./sent-answer";

const WRONG = "This is not the date we have. Please look at it once more, or call us.";
const CLOSED =
  "An hour has passed, so we have closed your answers. In another window, open the link in your email and enter the date of birth. Then save here again.";
const CONSENT_CHANGED = "We have changed these words since you opened this page. Please reload it.";

/** Public: whoever has the link. The form: month, day, year. Right: the answers are open in this browser for an hour. */
export async function nameBirthDateAction(
  token: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const { bookingId, clinic } = await openVisitToPrepare(token);
  const parsed = birthDateForm(dateAt(clock(), clinic.timeZone)).safeParse(
    formTexts(form, "month", "day", "year"),
  );
  if (!parsed.success) {
    return sendBack(form, { fieldErrors: { month: [parsed.error.issues[0]?.message ?? WRONG] } });
  }
  const named = await nameBirthDate(bookingId, parsed.data);
  if (named === "spent") redirect(preparePath(token));
  if (named === "wrong") return sendBack(form, { fieldErrors: { month: [WRONG] } });
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
  if (!(await hasIntakePass(bookingId))) return sendBack(form, { formErrors: [CLOSED] });
  const sent = readSentAnswer(id, form);
  if (!sent.ok) return sendBack(form, sent.refusal);

  const outcome = await answerQuestion(bookingId, sent.value, clock());
  if (!outcome.ok && outcome.refusal.reason === "newer") return shownNewer(id, form, outcome.refusal);
  if (!outcome.ok) redirect(`/visit/${token}`);
  await keepIntakePass(bookingId);
  goOn(wayOn(token, outcome.value, id));
}

/** The newer answer in words above what was typed: sent once more, that replaces it. */
function shownNewer(
  id: AnswerId,
  form: FormData,
  { answer, revision }: { answer: unknown; revision: number },
): FormState {
  const words = answerWords(id, answer as IntakeAnswers[typeof id] | null).join(". ");
  const state = sendBack(form, {
    formErrors: [
      `This answer was changed on another device since you opened this page. It now says: “${words}”. Save again to replace it by what stands here, or press Back to keep it.`,
    ],
  });
  return { ...state, fields: { ...state.fields, revision: String(revision) } };
}

/** For whoever has named the date of birth. The form: agreed, and the version of the words that were shown. */
export async function agreeAction(token: string, _before: FormState, form: FormData): Promise<FormState> {
  const { bookingId } = await openVisitToPrepare(token);
  if (!(await hasIntakePass(bookingId))) return sendBack(form, { formErrors: [CLOSED] });
  if (formText(form, "version") !== CONSENT.version) return sendBack(form, { formErrors: [CONSENT_CHANGED] });
  const agreed = z.literal("yes").safeParse(formText(form, "agreed"));
  if (!agreed.success) {
    return sendBack(form, {
      fieldErrors: { agreed: ["Tick the box if you agree. If not, please call us."] },
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
