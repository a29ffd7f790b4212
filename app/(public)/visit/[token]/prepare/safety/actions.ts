"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { hasIntakePass, keepIntakePass } from "@/app/(public)/visit/[token]/prepare/intake-pass";
import { openVisitToPrepare } from "@/app/(public)/visit/[token]/prepare/open-intake";
import { preparePath, wayOn } from "@/app/(public)/visit/[token]/prepare/prepare-path";
import { readSafetyAnswers } from "@/app/(public)/book/safety-answers";
import { repeatScreening } from "@/lib/booking/repeat-screening";
import type { FormState } from "@/lib/http/form-state";

/** For whoever has named the date of birth. A yes leads to care today; the visit and the answers stay as they are. */
export async function answerSafetyAgainAction(
  token: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const { bookingId } = await openVisitToPrepare(token);
  if (!(await hasIntakePass(bookingId))) redirect(preparePath(token));
  const answers = await readSafetyAnswers(form);
  if (!answers.ok) return answers.refusal;

  const outcome = await repeatScreening(bookingId, answers.value, clock());
  if (!outcome.ok && outcome.refusal.reason === "urgent") redirect("/book/urgent-care?booked=yes");
  if (!outcome.ok) redirect(`/visit/${token}`);
  await keepIntakePass(bookingId);
  revalidatePath("/visit/[token]", "layout");
  redirect(wayOn(token, outcome.value, null));
}
