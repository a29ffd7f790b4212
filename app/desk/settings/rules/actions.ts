"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { askedChange, askedVersion, notKept } from "@/app/desk/settings/asked-change";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { RULES, rulesForm } from "@/lib/desk/rules-form";
import { setClinic } from "@/lib/desk/set-clinic";
import { REMINDER_DAYS } from "@/lib/domain/reminders";
import { sendBack } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

/** Administrators. The form: the rules, remind-N for each day before, version, step (preview, save), seen. */
export async function setRulesAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = rulesForm.safeParse(formTexts(form, ...RULES));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const reminderDays = REMINDER_DAYS.filter((days) => formText(form, `remind-${days}`) === "yes");
  const meant = askedChange(form, clock());
  const wanted = { ...parsed.data, reminderDays };
  const outcome = await setClinic(staff, wanted, { ...meant, version: askedVersion(form) });
  if (meant.keep && outcome.ok) redirect("/desk/settings/rules?note=saved"); // throws: keep it outside any try
  return notKept(form, outcome);
}
