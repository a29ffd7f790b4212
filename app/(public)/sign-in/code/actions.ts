"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { caller, keepSession } from "@/app/(public)/sign-in/session-cookie";
import { currentSession } from "@/lib/auth/admission";
import { proveCode } from "@/lib/desk/prove-code";
import { sharedClock } from "@/lib/desk/shared-clock";
import { waitWords } from "@/lib/format/sign-in-words";
import { deskPath } from "@/lib/http/asked-path";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

/** For whoever has given the right password a moment ago. The form: code, back. */
export async function proveCodeAction(_before: FormState, form: FormData): Promise<FormState> {
  const session = await currentSession();
  const back = deskPath(formText(form, "back"));
  if (!session || session.isProven) redirect(back as Route); // the desk knows what is missing

  const outcome = await proveCode(
    session,
    (formText(form, "code") ?? "").slice(0, 100),
    await caller(),
    await sharedClock(),
  );
  if (!outcome.ok) {
    const { refusal } = outcome;
    const wrong = "That code is not right, or it was used already. Codes change every 30 seconds.";
    return sendBack(form, {
      fieldErrors: { code: [refusal.reason === "wait" ? waitWords(refusal.seconds) : wrong] },
    });
  }
  await keepSession(outcome.value);
  redirect(back as Route); // throws: keep it outside any try
}
