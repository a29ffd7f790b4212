"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import type { SecretFormState } from "@/components/desk/programs/secret-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import {
  changeProgram,
  feedForm,
  makeAccessToken,
  makeFeed,
  makeWebhook,
  programChange,
  tokenForm,
  webhookForm,
} from "@/lib/desk/programs";
import { sendBack, untouched } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";

/** Administrators. The form: whose (a practitioner's id or "everyone"), titles ("visit" or "names"). */
export async function makeFeedAction(_before: SecretFormState, form: FormData): Promise<SecretFormState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = feedForm.safeParse(formTexts(form, "whose", "titles"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const made = await makeFeed(staff, parsed.data);
  if (!made.ok)
    return sendBack(form, { fieldErrors: { whose: ["They are not there any more. Choose again."] } });
  refresh();
  return { ...untouched, secret: made.value };
}

/** Administrators. The form: name. */
export async function makeTokenAction(_before: SecretFormState, form: FormData): Promise<SecretFormState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = tokenForm.safeParse(formTexts(form, "name"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const secret = await makeAccessToken(staff, parsed.data);
  refresh();
  return { ...untouched, secret };
}

/** Administrators. The form: url. */
export async function makeWebhookAction(_before: SecretFormState, form: FormData): Promise<SecretFormState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = webhookForm.safeParse(formTexts(form, "url"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const secret = await makeWebhook(staff, parsed.data);
  refresh();
  return { ...untouched, secret };
}

/** Administrators. The form: change, id. */
export async function changeProgramAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = programChange.safeParse(formTexts(form, "change", "id"));
  if (!parsed.success) redirect("/desk/settings/programs?note=unknown");

  const outcome = await changeProgram(staff, parsed.data, clock());
  redirect(`/desk/settings/programs?note=${outcome.ok ? parsed.data.change : outcome.refusal}`);
}
