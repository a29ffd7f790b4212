"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { refusedForm } from "@/app/desk/visits/[bookingId]/refused-form";
import type { VisitFormState } from "@/components/desk/visit/visit-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { readVisit } from "@/lib/desk/show-visit";
import { dateAt } from "@/lib/domain/clinic-time";
import { sendBack } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";

const which = z.object({ bookingId: z.uuid(), version: z.coerce.number().int().min(0).max(1_000_000) });
const answers = z.object({
  askedBy: z.enum(["PATIENT", "CLINIC"], { error: "Choose who asked for it." }),
  tell: z.enum(["yes", "no"], { error: "Choose whether the patient is told." }),
});

/** Everyone of the staff. The form: bookingId, version, askedBy, tell. */
export async function cancelAction(_before: VisitFormState, form: FormData): Promise<VisitFormState> {
  const staff = await requireStaffToSend(form);
  const visit = which.safeParse(formTexts(form, "bookingId", "version"));
  if (!visit.success) {
    return sendBack(form, {
      formErrors: ["This form could not be read. Nothing was cancelled: open the visit again."],
    });
  }
  const answered = answers.safeParse(formTexts(form, "askedBy", "tell"));
  if (!answered.success) return sendBack(form, z.flattenError(answered.error));

  const { askedBy, tell } = answered.data;
  const outcome = await cancelVisit(staff, { ...visit.data, askedBy, tell: tell === "yes" });
  if (!outcome.ok) return refusedForm(form, visit.data.bookingId, outcome.refusal);
  const [cancelled, { timeZone }] = await Promise.all([readVisit(visit.data.bookingId), clinicFacts()]);
  redirect(`/desk?date=${dateAt(cancelled?.start ?? clock(), timeZone)}` as Route); // throws: keep it outside any try
}
