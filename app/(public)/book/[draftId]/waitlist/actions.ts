"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { openDraft } from "@/app/(public)/book/open-draft";
import { slowDown } from "@/app/(public)/book/slow-down";
import { askedWish } from "@/app/(public)/waitlist/asked-wish";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { detailsForm, giveDetails } from "@/lib/booking/give-details";
import { joinWaitlist } from "@/lib/booking/join-waitlist";
import { dateAt } from "@/lib/domain/clinic-time";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { pageLanguage } from "@/app/page-language";
import { sayRefusal } from "@/app/say-refusal";
import { wordsIn } from "@/lib/words/words-in";

/** Public: the draft belongs to the browser that began it. Who waits, and how to reach them. */
export async function giveWaiterAction(
  draftId: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const draft = await openDraft(draftId, "time");
  const typed = formTexts(form, "forWhom", "patientName", "bookedBy", "email", "phone");
  const parsed = detailsForm(typed.forWhom, await sayRefusal()).safeParse(typed);
  if (!parsed.success) return sendBack(form, { fieldErrors: z.flattenError(parsed.error).fieldErrors });

  await giveDetails(draft, parsed.data);
  redirect(`/book/${draft.id}/waitlist/wish` as Route);
}

/** Public: the draft belongs to the browser that began it. Sent again, it changes the wish and keeps the place. */
export async function joinAction(draftId: string, _before: FormState, form: FormData): Promise<FormState> {
  const draft = await openDraft(draftId, "time");
  const { id, treatment, practitioner, patientName: name, bookedBy, email, phone, screening } = draft;
  if (treatment === null || name === null || email === null) redirect(`/book/${id}/waitlist` as Route);
  const now = clock();
  const { timeZone } = await clinicFacts();
  const wish = askedWish(form, { first: dateAt(now, timeZone), last: null }, await sayRefusal());
  const language = await pageLanguage();
  const isAgreed = formText(form, "consent") === "yes";
  if (!wish.ok || !isAgreed) {
    const faults = wish.ok ? {} : wish.refusal;
    return sendBack(form, {
      fieldErrors: {
        ...faults,
        ...(!isAgreed && { consent: [wordsIn(language, "join")("consentMissing")] }),
      },
    });
  }
  const tooMany = await slowDown("waitlist");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const patient = { name, email, phone, birthDate: null };
  const who = { bookingId: null, patient, bookedBy, screening, consentedAt: new Date(now) };
  await joinWaitlist({ treatment, practitioner, wish: wish.value, who, recipient: email, language }, now);
  redirect(`/book/${id}/waitlist/joined` as Route);
}
