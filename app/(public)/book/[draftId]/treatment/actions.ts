"use server";

import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { chooseTreatment, type TreatmentRefusal } from "@/lib/booking/choose-treatment";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";

const EXPLANATION: Record<TreatmentRefusal, Record<string, string[]>> = {
  "treatment-unknown": { treatment: ["Choose what you would like to come for."] },
  "practitioner-does-not-give-it": {
    practitioner: ["This practitioner does not give the treatment you chose. Choose another, or anyone."],
  },
};

/** Public: the draft belongs to the browser that began it. */
export async function chooseTreatmentAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "treatment");
  const { treatment = "", practitioner } = formTexts(form, "treatment", "practitioner");
  if (practitioner === undefined) {
    return sendBack(form, { fieldErrors: { practitioner: ["Choose a practitioner, or anyone."] } });
  }

  const outcome = await chooseTreatment(draft, { treatment, practitioner });
  if (!outcome.ok) return sendBack(form, { fieldErrors: EXPLANATION[outcome.refusal] });
  goOn(draft.id, "time");
}
