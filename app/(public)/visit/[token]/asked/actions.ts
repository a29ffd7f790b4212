"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { slowDown } from "@/app/(public)/book/slow-down";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { clock } from "@/app/clock";
import { chosenStart } from "@/lib/booking/chosen-start";
import { moveBooking } from "@/lib/booking/move-booking";
import { formText } from "@/lib/http/form-text";

const slug = z
  .string()
  .max(100)
  .regex(/^[\w-]+$/);

/**
 * Public: whoever has the link. The form: asked (the question), start, practitioner. Sent twice, or once the question
 * is settled, it changes nothing and leads to what is true.
 */
export async function takeTimeAction(token: string, form: FormData): Promise<void> {
  const { bookingId, treatment } = await openVisit(token);
  const here = `/visit/${token}/asked`;
  const start = chosenStart(formText(form, "start"));
  const asked = z.uuid().safeParse(formText(form, "asked"));
  const practitioner = slug.safeParse(formText(form, "practitioner"));
  if (start === null || !asked.success || !practitioner.success) redirect(here as Route);
  if (await slowDown("holds")) redirect(`${here}?note=slow` as Route);

  const wanted = { bookingId, treatment: treatment.slug, start, practitioner: practitioner.data };
  const outcome = await moveBooking({ ...wanted, askedMoveId: asked.data }, clock());
  if (outcome.ok) redirect(`/visit/${token}?note=moved`);
  switch (outcome.refusal.reason) {
    case "slot-taken":
      return redirect(`${here}?note=taken` as Route);
    case "invalid":
      return redirect(here as Route);
    default:
      return redirect(`/visit/${token}?note=answered`);
  }
}
