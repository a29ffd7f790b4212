"use server";

import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { slowDown } from "@/app/(public)/book/slow-down";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { chosenStart } from "@/lib/booking/chosen-start";
import { moveBooking } from "@/lib/booking/move-booking";
import { ANY } from "@/lib/booking/question";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { openVisit } from "./open-visit";

const TAKEN = "Someone has just taken that time. Your visit stays where it was. Please choose another.";

/** Public: whoever has the link. The form: start. The old time is given up only when the new one is had. */
export async function moveAction(token: string, _before: FormState, form: FormData): Promise<FormState> {
  const { bookingId, treatment } = await openVisit(token);
  const start = chosenStart(formText(form, "start"));
  if (start === null) return sendBack(form, { fieldErrors: { start: ["Choose a time."] } });
  const tooMany = await slowDown("holds");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const wanted = { bookingId, treatment: treatment.slug, start, practitioner: ANY };
  const outcome = await moveBooking(wanted, clock());
  if (outcome.ok) redirect(`/visit/${token}?note=moved`); // throws: keep it outside any try
  switch (outcome.refusal.reason) {
    case "slot-taken":
      return sendBack(form, { fieldErrors: { start: [TAKEN] } });
    case "invalid":
      return sendBack(form, {
        fieldErrors: { start: ["That time cannot be booked. Please choose another."] },
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
