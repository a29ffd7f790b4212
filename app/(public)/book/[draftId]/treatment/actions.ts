"use server";

import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { chooseTreatment, type TreatmentRefusal } from "@/lib/booking/choose-treatment";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";
import { sayBook } from "@/app/(public)/book/say-book";

const FAULTY: Record<TreatmentRefusal, { field: string; why: "treatment.unknown" | "treatment.notGiven" }> = {
  "treatment-unknown": { field: "treatment", why: "treatment.unknown" },
  "practitioner-does-not-give-it": { field: "practitioner", why: "treatment.notGiven" },
};

/** Public: the draft belongs to the browser that began it. */
export async function chooseTreatmentAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "treatment");
  const say = await sayBook();
  const { treatment = "", practitioner } = formTexts(form, "treatment", "practitioner");
  if (practitioner === undefined) {
    return sendBack(form, { fieldErrors: { practitioner: [say("treatment.noPractitioner")] } });
  }

  const outcome = await chooseTreatment(draft, { treatment, practitioner });
  if (!outcome.ok) {
    const { field, why } = FAULTY[outcome.refusal];
    return sendBack(form, { fieldErrors: { [field]: [say(why)] } });
  }
  goOn(draft.id, "time");
}
