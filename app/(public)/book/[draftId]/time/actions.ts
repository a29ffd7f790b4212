"use server";

import { redirect } from "next/navigation";
import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { slowDown } from "@/app/(public)/book/slow-down";
import { stepPath } from "@/app/(public)/book/step-path";
import { chooseTime } from "@/lib/booking/choose-time";
import { chosenStart } from "@/lib/booking/chosen-start";
import { nextStep } from "@/lib/domain/booking-journey";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

const TOO_MANY =
  "You are keeping other times in other windows. Book one of those, or wait until it is free again, or call us.";

/** Public: the draft belongs to the browser that began it. A time that is gone leads to the same page, with others. */
export async function keepTimeAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "time");
  const start = chosenStart(formText(form, "start"));
  if (start === null) return sendBack(form, { fieldErrors: { start: ["Choose a time."] } });
  const tooMany = await slowDown("holds");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const outcome = await chooseTime(draft, start, Date.now());
  if (outcome.ok) goOn(draft.id, nextStep({ ...draft, start }));
  if (outcome.refusal === "too-many-holds") return sendBack(form, { formErrors: [TOO_MANY] });
  redirect(stepPath(draft.id, "time"));
}
