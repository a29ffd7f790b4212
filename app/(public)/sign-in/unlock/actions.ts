"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { forgetSession } from "@/app/(public)/sign-in/session-cookie";
import { currentSession } from "@/lib/auth/admission";
import { sharedClock } from "@/lib/desk/shared-clock";
import { unlock } from "@/lib/desk/unlock";
import { deskPath } from "@/lib/http/asked-path";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

/** For whoever owns a locked session. The form: proof (password or code), back. */
export async function unlockAction(_before: FormState, form: FormData): Promise<FormState> {
  const session = await currentSession();
  const back = deskPath(formText(form, "back"));
  if (!session?.isLocked) redirect(back as Route); // the desk knows what is missing

  const proof = formText(form, "proof") ?? "";
  if (proof === "") return sendBack(form, { fieldErrors: { proof: ["Enter your password."] } });
  const outcome = await unlock(session, proof.slice(0, 1_000), await sharedClock());
  if (!outcome.ok && outcome.refusal === "wrong") {
    return sendBack(form, { fieldErrors: { proof: ["That is not right. Please try again."] } });
  }
  if (!outcome.ok) {
    await forgetSession();
    redirect(`/sign-in?note=ended&back=${encodeURIComponent(back)}`);
  }
  redirect(back as Route); // throws: keep it outside any try
}
