"use server";

import { z } from "zod";
import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { detailsForm, giveDetails } from "@/lib/booking/give-details";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";
import { sayRefusal } from "@/app/say-refusal";

/** Public: the draft belongs to the browser that began it. */
export async function giveDetailsAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "details");
  const typed = formTexts(form, "forWhom", "patientName", "bookedBy", "email", "phone");
  const parsed = detailsForm(typed.forWhom, await sayRefusal()).safeParse(typed);
  if (!parsed.success) return sendBack(form, { fieldErrors: z.flattenError(parsed.error).fieldErrors });

  await giveDetails(draft, parsed.data);
  goOn(draft.id, "check");
}
