"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { erasePatient, erasureForm } from "@/lib/desk/erase-patient";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";

const REFUSED: Record<string, string> = {
  stale: "Somebody has changed this record meanwhile. Reload the page and look again. Nothing was erased.",
  "too-late": "There is a visit again that has to be seen to first. Reload the page. Nothing was erased.",
};
const GONE = "This record is not there any more: it was joined into another.";

/** Administrators. The form: patient, version, sure. It cannot be undone. */
export async function erasePatientAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = erasureForm.safeParse(formTexts(form, "patient", "version", "sure"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const outcome = await erasePatient(staff, parsed.data, clock());
  if (outcome.ok) redirect(`/desk/patients/${parsed.data.patient}?note=erased` as Route); // throws
  return sendBack(form, { formErrors: [REFUSED[outcome.refusal.reason] ?? GONE] });
}
