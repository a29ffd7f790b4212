"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { answerForm, faultsIn } from "@/app/desk/settings/asked-setting";
import type { TextsState } from "@/components/desk/settings/texts-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { faultsOfTexts, previewMails, saveTexts, showTexts, textsForm } from "@/lib/desk/save-texts";
import { tryText } from "@/lib/desk/try-text";
import { MAIL_TEXTS, TEXT_KEYS, TEXT_LANGUAGES } from "@/lib/domain/clinic-texts";
import { sendBack } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

const LANGUAGE = z.enum(TEXT_LANGUAGES).catch("en");
const MAIL = z.enum(MAIL_TEXTS).catch("mail-confirmed");

/** Administrators. The form: step (preview, save), language, version, and a text for each place. */
export async function saveTextsAction(_before: TextsState, form: FormData): Promise<TextsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const language = LANGUAGE.parse(formText(form, "language"));
  const parsed = textsForm.safeParse(formTexts(form, ...TEXT_KEYS));
  if (!parsed.success) return sendBack(form, { fieldErrors: faultsIn(parsed.error) });
  const fieldErrors = await faultsOfTexts(parsed.data);
  if (Object.keys(fieldErrors).length > 0) return sendBack(form, { fieldErrors });
  if (formText(form, "step") !== "save") {
    return { ...sendBack(form, {}), mails: await previewMails(language, parsed.data, clock()) };
  }

  const outcome = await saveTexts(staff, language, formText(form, "version") ?? "", parsed.data);
  if (outcome.ok) redirect(`/desk/settings/texts?language=${language}&note=saved`); // throws
  const answer = await answerForm(form, outcome, async () => {
    const { fields, version } = await showTexts(language);
    return { fields: { ...fields, language, version } };
  });
  return answer ?? sendBack(form, {});
}

/** Administrators. The form: language, mail. The mail goes to whoever asks. */
export async function tryTextAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const language = LANGUAGE.parse(formText(form, "language"));
  await tryText(staff, MAIL.parse(formText(form, "mail")), language);
  redirect(`/desk/settings/texts?language=${language}&note=tried`);
}
