"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { askedChange } from "@/app/desk/settings/asked-change";
import { answerForm, faultsIn, knownIn, ticked } from "@/app/desk/settings/asked-setting";
import { tellDifference, TREATMENT, treatmentChoices } from "@/app/desk/settings/entry-fields";
import { retireEntry } from "@/app/desk/settings/retire-entry";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { pictureForm, removePicture, setPicture } from "@/lib/desk/change-picture";
import { practitionerForm, savePractitioner } from "@/lib/desk/save-practitioner";
import { listPractitioners, listTreatments } from "@/lib/desk/show-catalogue";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { practitionerFields } from "./practitioner-fields";

const LIST = "/desk/settings/practitioners";

/**
 * Administrators. The form: step, seen, key and version (empty: a new one), name, credentials, bio, colour, place,
 * treatment-ID for each that is ticked.
 */
export async function savePractitionerAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = practitionerForm.safeParse({
    ...formTexts(form, "name", "credentials", "bio", "colour", "place"),
    treatmentIds: ticked(form, TREATMENT),
  });
  if (!parsed.success) return sendBack(form, { fieldErrors: faultsIn(parsed.error) });

  const known = knownIn(form);
  const outcome = await savePractitioner(staff, known, parsed.data, askedChange(form, clock()));
  const answer = await answerForm(form, outcome, () => storedForm(known?.key));
  if (answer || !outcome.ok) return answer ?? sendBack(form, {});
  // A new one goes on to the picture.
  redirect((known ? `${LIST}?note=saved` : `${LIST}/${outcome.value.key}?note=saved`) as Route); // throws
}

/** Administrators. The form: step, seen, key, version, retire (yes, no). */
export async function retirePractitionerAction(
  _before: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  return retireEntry(
    staff,
    "practitioner",
    form,
    async (key) => (await listPractitioners()).find(({ slug }) => slug === key)?.version,
  );
}

/** Administrators. The form: key, change (set, remove), picture (a file), alt. */
export async function changePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const slug = formText(form, "key") ?? "";
  const isRemoved = formText(form, "change") === "remove";
  const file = form.get("picture");
  const parsed = pictureForm.safeParse(formTexts(form, "alt"));
  if (!isRemoved && (!(file instanceof File) || file.size === 0))
    return sendBack(form, { fieldErrors: { picture: ["Choose a picture first."] } });
  if (!isRemoved && !parsed.success) return sendBack(form, { fieldErrors: faultsIn(parsed.error) });

  const sent = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  const outcome = isRemoved
    ? await removePicture(staff, slug)
    : await setPicture(staff, slug, { alt: parsed.data?.alt ?? "", sent });
  if (outcome.ok) redirect(`${LIST}/${slug}?note=${isRemoved ? "no-picture" : "picture"}` as Route); // throws
  return outcome.refusal === "unreadable"
    ? sendBack(form, {
        fieldErrors: { picture: ["We cannot read this. Choose a JPEG, PNG or WebP picture."] },
      })
    : sendBack(form, { formErrors: ["This person is not there any more."] });
}

async function storedForm(key: string | undefined) {
  const [all, treatments] = await Promise.all([listPractitioners(), listTreatments()]);
  const stored = all.find(({ slug }) => slug === key);
  if (!stored) return { fields: null };
  const shown = treatmentChoices(treatments);
  return { fields: practitionerFields(stored, all, shown), tell: tellDifference(shown) };
}
