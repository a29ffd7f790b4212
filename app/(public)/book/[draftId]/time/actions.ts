"use server";

import { redirect } from "next/navigation";
import { chooser } from "@/app/(public)/book/chooser";
import { goOn } from "@/app/(public)/book/go-on";
import { openDraft } from "@/app/(public)/book/open-draft";
import { slowDown } from "@/app/(public)/book/slow-down";
import { stepPath } from "@/app/(public)/book/step-path";
import { askForWork } from "@/lib/auth/work";
import { chooseTime } from "@/lib/booking/choose-time";
import { chosenStart } from "@/lib/booking/chosen-start";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { nextStep } from "@/lib/domain/booking-journey";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";

/** Public: the draft belongs to the browser that began it. A time that is gone leads to the same page, with others. */
export async function keepTimeAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "time");
  const say = wordsIn(await pageLanguage(), "times");
  const start = chosenStart(formText(form, "start"));
  if (start === null) return sendBack(form, { fieldErrors: { start: [say("missing")] } });
  const tooMany = await slowDown("holds");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const now = Date.now();
  const from = await chooser(formText(form, "proof"), now);
  const outcome = await chooseTime(draft, { start, foundBy: "PAGES" }, from, now);
  if (outcome.ok) goOn(draft.id, nextStep({ ...draft, start }));
  switch (outcome.refusal.reason) {
    case "work": {
      const { phone } = await clinicFacts();
      const work = askForWork(from.addressMark, outcome.refusal.bits, now);
      return sendBack(form, { work: { ...work, words: say("work", { phone }) } });
    }
    case "too-many-holds":
      return sendBack(form, { formErrors: [say("tooMany")] });
    case "not-had":
      return redirect(stepPath(draft.id, "time"));
  }
}
