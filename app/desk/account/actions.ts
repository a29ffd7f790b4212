"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { forgetSession } from "@/app/(public)/sign-in/session-cookie";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { changePassword, passwordChangeForm } from "@/lib/desk/choose-password";
import { endOwnSession, signOutEverywhere } from "@/lib/desk/end-sessions";
import { setShortcuts } from "@/lib/desk/set-shortcuts";
import { passwordFaultWords } from "@/lib/format/sign-in-words";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

/** Everyone, for oneself. The form: currentPassword, password. */
export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form);
  const parsed = passwordChangeForm.safeParse(formTexts(form, "currentPassword", "password"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const outcome = await changePassword(staff, parsed.data);
  if (outcome.ok) redirect("/desk/account?note=password-changed"); // throws: keep it outside any try
  if (outcome.refusal === "wrong") {
    return sendBack(form, { fieldErrors: { currentPassword: ["That is not your present password."] } });
  }
  return sendBack(form, { fieldErrors: { password: [passwordFaultWords(outcome.refusal, staff)] } });
}

/** Everyone, for oneself. The form: session. */
export async function endSessionAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  const id = z.uuid().safeParse(formText(form, "session"));
  if (id.success) await endOwnSession(staff, id.data);
  redirect("/desk/account");
}

/** Everyone, for oneself: this browser too. */
export async function signOutEverywhereAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  await signOutEverywhere(staff);
  await forgetSession();
  redirect("/sign-in?note=signed-out");
}

/** Everyone, for oneself. The form: shortcuts ("on" or "off"). */
export async function setShortcutsAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form);
  await setShortcuts(staff, formText(form, "shortcuts") !== "off");
  redirect("/desk/account");
}
