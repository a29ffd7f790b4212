"use server";

import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { askedChange } from "@/app/desk/settings/asked-change";
import { answerForm, faultsIn, knownIn, ticked } from "@/app/desk/settings/asked-setting";
import { tellDifference, TREATMENT, treatmentChoices } from "@/app/desk/settings/entry-fields";
import { retireEntry } from "@/app/desk/settings/retire-entry";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { requireStaffToSend } from "@/lib/auth/require-staff";
import { roomForm, saveRoom } from "@/lib/desk/save-room";
import { listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { sendBack } from "@/lib/http/form-state";
import { formTexts } from "@/lib/http/form-text";
import { roomFields } from "./room-fields";

/** Administrators. The form: step, seen, key and version (empty: a new one), name, place, treatment-ID if ticked. */
export async function saveRoomAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  const parsed = roomForm.safeParse({
    ...formTexts(form, "name", "place"),
    treatmentIds: ticked(form, TREATMENT),
  });
  if (!parsed.success) return sendBack(form, { fieldErrors: faultsIn(parsed.error) });

  const known = knownIn(form);
  const outcome = await saveRoom(staff, known, parsed.data, askedChange(form, clock()));
  const answer = await answerForm(form, outcome, () => storedForm(known?.key));
  if (answer) return answer;
  redirect("/desk/settings/rooms?note=saved"); // throws: keep it outside any try
}

/** Administrators. The form: step, seen, key, version, retire (yes, no). */
export async function retireRoomAction(_before: SettingsState, form: FormData): Promise<SettingsState> {
  const staff = await requireStaffToSend(form, "ADMIN");
  return retireEntry(
    staff,
    "room",
    form,
    async (key) => (await listRooms()).find(({ id }) => id === key)?.version,
  );
}

async function storedForm(key: string | undefined) {
  const [all, treatments] = await Promise.all([listRooms(), listTreatments()]);
  const stored = all.find(({ id }) => id === key);
  if (!stored) return { fields: null };
  const shown = treatmentChoices(treatments);
  return { fields: roomFields(stored, all, shown), tell: tellDifference(shown) };
}
