"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import {
  askForSecondFactor,
  disableStaff,
  enableStaff,
  invitation,
  inviteStaff,
  sendLinkAgain,
  takeSecondFactorAway,
} from "@/lib/desk/people";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";

const CHANGES = {
  disable: disableStaff,
  enable: enableStaff,
  link: sendLinkAgain,
  "second-factor": takeSecondFactorAway,
};
const change = z.object({
  change: z.enum(Object.keys(CHANGES) as (keyof typeof CHANGES)[]),
  person: z.uuid(),
});

/** Administrators. The form: name, email, role. */
export async function inviteAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = invitation.safeParse(formTexts(form, "name", "email", "role"));
  if (!parsed.success) return sendBack(form, z.flattenError(parsed.error));

  const outcome = await inviteStaff(staff, parsed.data);
  if (!outcome.ok) return sendBack(form, { fieldErrors: { email: ["Somebody has this address already."] } });
  redirect("/desk/settings/people?note=invited"); // throws: keep it outside any try
}

/** Administrators. The form: change (disable, enable, link, second-factor), person. */
export async function changePersonAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = change.safeParse(formTexts(form, "change", "person"));
  if (!parsed.success) redirect("/desk/settings/people?note=unknown");

  const outcome = await CHANGES[parsed.data.change](staff, parsed.data.person);
  redirect(`/desk/settings/people?note=${outcome.ok ? parsed.data.change : outcome.refusal}`);
}

/** Administrators. The form: required ("yes" or "no"). */
export async function requireSecondFactorAction(form: FormData): Promise<void> {
  const staff = await requireStaffToSend(form, "ADMIN");
  await askForSecondFactor(staff, formText(form, "required") === "yes");
  redirect("/desk/settings/people");
}
