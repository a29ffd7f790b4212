"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { slowDown } from "@/app/(public)/book/slow-down";
import { askForReset, resetForm } from "@/lib/desk/ask-for-reset";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";
import { log, nameOf } from "@/lib/log";

/** Public. The form: email. The answer is the same, and comes at once, whoever was named. */
export async function askForResetAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = resetForm.safeParse(formTexts(form, "email"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));
  const wait = await slowDown("password-resets");
  if (wait !== null) return sendBack(form, { formErrors: [wait] });

  after(() =>
    askForReset(parsed.data).catch((error: unknown) =>
      log.error("staff.reset-failed", { error: nameOf(error) }),
    ),
  );
  redirect("/sign-in/forgotten/sent"); // throws: keep it outside any try
}
