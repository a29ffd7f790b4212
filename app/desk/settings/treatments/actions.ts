"use server";

import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { askedChange } from "@/app/desk/settings/asked-change";
import { answerForm, faultsIn, knownIn, ticked } from "@/app/desk/settings/asked-setting";
import { retireEntry } from "@/app/desk/settings/retire-entry";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { saveTreatment } from "@/lib/desk/save-treatment";
import { listPractitioners, listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { treatmentForm } from "@/lib/desk/treatment-form";
import { MOST_PHASES } from "@/lib/domain/treatment-rules";
import { phaseField } from "@/lib/domain/typed-shape";
import { sendBack } from "@/lib/http/form-state";
import { formText, formTexts } from "@/lib/http/form-text";
import { choices, ROOM, tellDifference, treatmentFields, WHO } from "./treatment-fields";

/**
 * Administrators. The form: step, seen, key and version (empty: a new one), name, description, minutes,
 * turnoverMinutes, phase-N-from and phase-N-until, audience, price, place, who-ID and room-ID for each that is ticked.
 */
export async function saveTreatmentAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const { price: priceCents, ...typed } = formTexts(
    form,
    ...(["name", "description", "minutes", "turnoverMinutes", "audience", "price", "place"] as const),
  );
  const parsed = treatmentForm.safeParse({
    ...typed,
    priceCents,
    ...{ practitionerIds: ticked(form, WHO), roomIds: ticked(form, ROOM) },
    phases: [...Array(MOST_PHASES).keys()].map((index) => ({
      from: formText(form, phaseField(index, "from")),
      until: formText(form, phaseField(index, "until")),
    })),
  });
  if (!parsed.success)
    return sendBack(form, { fieldErrors: faultsIn(parsed.error, { priceCents: "price" }) });

  const known = knownIn(form);
  const outcome = await saveTreatment(staff, known, parsed.data, askedChange(form, clock()));
  const answer = await answerForm(form, outcome, () => storedForm(known?.key));
  if (answer) return answer;
  redirect("/desk/settings/treatments?note=saved"); // throws: keep it outside any try
}

/** Administrators. The form: step, seen, key, version, retire (yes, no). */
export async function retireTreatmentAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  return retireEntry(
    staff,
    "treatment",
    form,
    async (key) => (await listTreatments()).find(({ slug }) => slug === key)?.version,
  );
}

async function storedForm(key: string | undefined) {
  const [all, practitioners, rooms] = await Promise.all([listTreatments(), listPractitioners(), listRooms()]);
  const stored = all.find(({ slug }) => slug === key);
  if (!stored) return { fields: null };
  const shown = [...choices(WHO, practitioners), ...choices(ROOM, rooms)];
  return {
    fields: treatmentFields(stored, all, shown),
    tell: (name: string, fields: Record<string, string>) => tellDifference(name, fields, shown),
  };
}
