"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { askedChange, askedVersion, notKept } from "@/app/desk/settings/asked-change";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { clinicForm, setClinic } from "@/lib/desk/set-clinic";
import { sendBack } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";

const FIELDS = clinicForm.keyof().options;

/** Administrators. The form: the clinic's facts, version, step (preview, save), seen. */
export async function setClinicAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = clinicForm.safeParse(formTexts(form, ...FIELDS));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const meant = askedChange(form, clock());
  const outcome = await setClinic(staff, parsed.data, { ...meant, version: askedVersion(form) });
  if (meant.keep && outcome.ok) redirect("/desk/settings/clinic?note=saved"); // throws: keep it outside any try
  return notKept(form, outcome);
}
