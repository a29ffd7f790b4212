"use server";

import { redirect } from "next/navigation";
import type { SecondFactorFormState } from "@/components/desk/second-factor-form";
import { requireStaffSettingUp, requireStaffToSend } from "@/lib/auth/require-staff";
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor } from "@/lib/desk/second-factor";
import { sharedClock } from "@/lib/desk/shared-clock";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

/** Everyone, for oneself. */
export async function beginSecondFactorAction(): Promise<void> {
  const staff = await requireStaffSettingUp();
  await beginSecondFactor(staff);
  redirect("/desk/account/second-factor");
}

/** Everyone, for oneself. The form: code. */
export async function confirmSecondFactorAction(
  _before: SecondFactorFormState,
  form: FormData,
): Promise<SecondFactorFormState> {
  const staff = await requireStaffSettingUp();
  const code = (formText(form, "code") ?? "").slice(0, 100);
  const outcome = await confirmSecondFactor(staff, code, await sharedClock());
  if (outcome.ok) return { ...sendBack(form, {}), recoveryCodes: outcome.value };
  if (outcome.refusal === "not-begun") redirect("/desk/account/second-factor");
  const wrong =
    "That code is not right. Type the one the app shows now, and check that your phone's clock is right.";
  return sendBack(form, { fieldErrors: { code: [wrong] } });
}

/** Everyone, for oneself. The form: currentPassword. */
export async function removeSecondFactorAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form);
  const outcome = await removeSecondFactor(staff, (formText(form, "currentPassword") ?? "").slice(0, 1_000));
  if (outcome.ok) redirect("/desk/account");
  const words = {
    wrong: "That is not your password.",
    required: "The clinic asks everyone for a second step, so it cannot be turned off.",
    "password-too-short": "Without a second step your password is too short. Change it first.",
  }[outcome.refusal];
  return sendBack(form, { fieldErrors: { currentPassword: [words] } });
}
