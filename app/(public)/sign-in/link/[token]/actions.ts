"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { slowDown } from "@/app/(public)/book/slow-down";
import { choosePasswordByLink, findLink, newPasswordForm } from "@/lib/desk/choose-password";
import { passwordFaultWords } from "@/lib/format/sign-in-words";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

/** For whoever holds a one-time link. The form: password, link. */
export async function choosePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = newPasswordForm.safeParse(formTexts(form, "password"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));
  const wait = await slowDown("password-resets");
  if (wait !== null) return sendBack(form, { formErrors: [wait] });

  const token = formText(form, "link") ?? "";
  const link = await findLink(token);
  const outcome = await choosePasswordByLink(token, parsed.data.password);
  if (outcome.ok) redirect("/sign-in?note=password-set"); // throws: keep it outside any try
  if (outcome.refusal === "link-over") {
    return sendBack(form, { formErrors: ["This link has been used or has run out. Ask for a new one."] });
  }
  const words = passwordFaultWords(outcome.refusal, link ?? { hasSecondFactor: false });
  return sendBack(form, { fieldErrors: { password: [words] } });
}
