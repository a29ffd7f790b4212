"use server";

import { redirect } from "next/navigation";
import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { slowDown } from "@/app/(public)/book/slow-down";
import { stepPath } from "@/app/(public)/book/step-path";
import { confirmDraft } from "@/lib/booking/confirm-draft";
import { nextStep } from "@/lib/domain/booking-journey";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

const CONSENT = "Tick the box to book. Without these details we cannot run your visit.";
const CLASH =
  "We could not book this time. If the patient has another visit then, choose another time. Otherwise please call us.";

/** Public: the draft belongs to the browser that began it. Sent twice, it books once. */
export async function bookVisitAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "check");
  if (formText(form, "consent") !== "yes") return sendBack(form, { fieldErrors: { consent: [CONSENT] } });
  const tooMany = await slowDown("bookings");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const outcome = await confirmDraft(draft, Date.now());
  if (outcome.ok) goOn(draft.id, "confirmed");
  switch (outcome.refusal) {
    case "clash":
      return sendBack(form, { formErrors: [CLASH] });
    case "time-gone":
      return redirect(stepPath(draft.id, "time"));
    case "treatment-gone":
      return redirect(stepPath(draft.id, "treatment"));
    case "unanswered":
      return redirect(stepPath(draft.id, nextStep(draft)));
  }
}
