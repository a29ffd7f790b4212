"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { sayTooMany } from "@/app/(public)/book/slow-down";
import { stepPath } from "@/app/(public)/book/step-path";
import { confirmDraft } from "@/lib/booking/confirm-draft";
import { noteBooked, waitToBook } from "@/lib/booking/limit-bookings";
import { nextStep } from "@/lib/domain/booking-journey";
import { clientAddress } from "@/lib/http/client-address";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { sayBook } from "@/app/(public)/book/say-book";

/** Public: the draft belongs to the browser that began it. Sent twice, it books once. */
export async function bookVisitAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "check");
  const say = await sayBook();
  if (formText(form, "consent") !== "yes")
    return sendBack(form, { fieldErrors: { consent: [say("check.consentMissing")] } });
  const address = clientAddress(await headers());
  const wait = await waitToBook("PAGES", address);
  if (wait !== null) return sendBack(form, { formErrors: [await sayTooMany(wait)] });

  const outcome = await confirmDraft(draft, Date.now());
  if (outcome.ok) {
    await noteBooked("PAGES", address);
    goOn(draft.id, "confirmed");
  }
  switch (outcome.refusal) {
    case "clash":
      return sendBack(form, { formErrors: [say("check.clash")] });
    case "time-gone":
      return redirect(stepPath(draft.id, "time"));
    case "treatment-gone":
      return redirect(stepPath(draft.id, "treatment"));
    case "unanswered":
      return redirect(stepPath(draft.id, nextStep(draft)));
  }
}
