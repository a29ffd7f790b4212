"use server";

import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { slowDown } from "@/app/(public)/book/slow-down";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { sayCannotCome } from "@/lib/booking/cannot-come";
import { chosenStart } from "@/lib/booking/chosen-start";
import { confirmComing } from "@/lib/booking/confirm-coming";
import { moveBooking } from "@/lib/booking/move-booking";
import { ANY } from "@/lib/booking/question";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { wordsIn } from "@/lib/words/words-in";
import { openVisit } from "./open-visit";

/** Public: whoever has the link. The form: start. The old time is given up only when the new one is had. */
export async function moveAction(token: string, _before: FormState, form: FormData): Promise<FormState> {
  const { bookingId, treatment } = await openVisit(token);
  const say = wordsIn(await pageLanguage(), "visit");
  const start = chosenStart(formText(form, "start"));
  if (start === null) return sendBack(form, { fieldErrors: { start: [say("move.missing")] } });
  const tooMany = await slowDown("holds");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const wanted = { bookingId, treatment: treatment.slug, start, practitioner: ANY };
  const outcome = await moveBooking(wanted, clock());
  if (outcome.ok) redirect(`/visit/${token}?note=moved`); // throws: keep it outside any try
  switch (outcome.refusal.reason) {
    case "slot-taken":
      return sendBack(form, { fieldErrors: { start: [say("move.taken")] } });
    case "invalid":
      return sendBack(form, {
        fieldErrors: { start: [say("move.invalid")] },
      });
    default:
      redirect(`/visit/${token}`);
  }
}

/** Public: whoever has the link. Cancelled already: the same page, and nobody is told twice. */
export async function cancelAction(token: string): Promise<void> {
  const { bookingId } = await openVisit(token);
  await cancelBooking(bookingId, clock());
  redirect(`/visit/${token}`);
}

/** Public: whoever has the link. The form: sequence. Said of another time than the present one it counts for nothing. */
export async function comingAction(token: string, form: FormData): Promise<void> {
  const { bookingId } = await openVisit(token);
  const { ok } = await confirmComing({ bookingId, sequence: sequenceIn(form) }, clock());
  redirect(ok ? `/visit/${token}` : `/visit/${token}?note=changed`);
}

/** Public: whoever has the link. The form: sequence. Sent twice: the same page, and the desk is told once. */
export async function cannotComeAction(token: string, form: FormData): Promise<void> {
  const { bookingId } = await openVisit(token);
  const { ok } = await sayCannotCome({ bookingId, sequence: sequenceIn(form) }, clock());
  redirect(ok ? `/visit/${token}` : `/visit/${token}?note=changed`);
}

/** Of the visit as the page showed it; no visit has the number that stands for "anything else". */
const sequenceIn = (form: FormData): number => {
  const typed = formText(form, "sequence") ?? "";
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
};
