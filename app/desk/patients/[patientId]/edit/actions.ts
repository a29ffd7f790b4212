"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { changePatient } from "@/lib/desk/change-patient";
import { patientForm } from "@/lib/desk/patient-form";
import { readPatient } from "@/lib/desk/show-patient";
import { dateAt } from "@/lib/domain/clinic-time";
import { changedMeanwhile } from "@/lib/format/patient-words";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

const FIELDS = ["version", "name", "email", "phone", "birthDate", "note", "coming"] as const;

/** Everyone. The form: patient, version, name, email, phone, birthDate, note, coming. */
export async function changePatientAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form);
  const now = clock();
  const { timeZone } = await clinicFacts();
  const patientId = z.uuid().safeParse(formText(form, "patient"));
  const parsed = patientForm(dateAt(now, timeZone)).safeParse(formTexts(form, ...FIELDS));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const outcome = patientId.success ? await changePatient(staff, patientId.data, parsed.data, now) : null;
  if (outcome?.ok) {
    const note = outcome.value.visits > 0 ? "changed-with-visits" : "changed";
    redirect(`/desk/patients/${patientId.data}?note=${note}` as Route); // throws: keep it outside any try
  }
  if (outcome?.refusal.reason === "invalid") {
    const faults = outcome.refusal.errors.map(({ path, message }): [string, string[]] => [path, [message]]);
    return sendBack(form, { fieldErrors: Object.fromEntries(faults) });
  }
  const found = outcome?.refusal.reason === "stale" ? await readPatient(patientId.data) : null;
  if (!found || !("patient" in found)) {
    return sendBack(form, { formErrors: ["This record is not there any more: it was joined into another."] });
  }
  const state = sendBack(form, { formErrors: [changedMeanwhile(found.patient)] });
  return { ...state, fields: { ...state.fields, version: String(found.patient.version) } };
}
