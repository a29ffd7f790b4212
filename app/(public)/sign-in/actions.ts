"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentSession } from "@/lib/auth/admission";
import { signOut } from "@/lib/desk/end-sessions";
import { signIn, signInForm, type GuessRefusal } from "@/lib/desk/sign-in";
import { waitWords } from "@/lib/format/sign-in-words";
import { deskPath } from "@/lib/http/asked-path";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { caller, forgetSession, keepSession } from "./session-cookie";

/** Public. The sign-in page's form: email, password, back. */
export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = signInForm.safeParse(formTexts(form, "email", "password"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const outcome = await signIn(parsed.data, await caller());
  if (!outcome.ok) return sendBack(form, { formErrors: [explain(outcome.refusal)] });

  await keepSession(outcome.value.secret);
  const back = deskPath(formText(form, "back"));
  const next = outcome.value.isCodeAwaited ? `/sign-in/code?back=${encodeURIComponent(back)}` : back;
  redirect(next as Route); // throws: keep it outside any try
}

/** Public: a session in whatever state can be left. */
export async function signOutAction(): Promise<void> {
  const session = await currentSession();
  if (session) await signOut(session);
  await forgetSession();
  redirect("/sign-in?note=signed-out");
}

const explain = (refusal: GuessRefusal): string =>
  refusal.reason === "wait"
    ? waitWords(refusal.seconds)
    : "The email address and the password do not belong together. Check both and try again.";
