"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import { slowDown } from "@/app/(public)/book/slow-down";
import { allVisitsForm, askForAllVisits, askForLinkAgain, lostLinkForm } from "@/lib/booking/ask-for-link";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";
import { log, nameOf } from "@/lib/log";
import { sayRefusal } from "@/app/say-refusal";
import { pageLanguage } from "@/app/page-language";

/** Public. The form: reference, visitEmail. */
export async function askForLinkAgainAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = lostLinkForm(await sayRefusal()).safeParse(formTexts(form, "reference", "visitEmail"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));
  return answerFirst(form, () => askForLinkAgain(parsed.data));
}

/** Public. The form: email. */
export async function askForAllVisitsAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = allVisitsForm(await sayRefusal()).safeParse(formTexts(form, "email"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));
  const language = await pageLanguage();
  return answerFirst(form, () => askForAllVisits(parsed.data, language));
}

/** The answer is the same, and comes at once, whether or not there is anything to send: looking comes afterwards. */
async function answerFirst(form: FormData, look: () => Promise<void>): Promise<FormState> {
  const wait = await slowDown("links-asked");
  if (wait !== null) return sendBack(form, { formErrors: [wait] });
  after(() => look().catch((error: unknown) => log.error("link-again.failed", { error: nameOf(error) })));
  redirect("/visits/sent"); // throws: keep it outside any try
}
