import type { TreatmentSettings } from "@/lib/desk/show-catalogue";
import { listed } from "@/lib/format/listed";
import type { Fields } from "./asked-setting";

/** Begins the names of the fields that say which treatments a practitioner gives, or are given in a room. */
export const TREATMENT = "treatment-";

/** The treatments a form asks about: those retired are left out. */
export const treatmentChoices = (all: readonly TreatmentSettings[]): { field: string; name: string }[] =>
  all.filter(({ isRetired }) => !isRetired).map(({ id, name }) => ({ field: TREATMENT + id, name }));

/** "Hannah, Marcus and Ngoc Anh": the names of those among these that are in use. */
export const namesInUse = (
  all: readonly { id: string; name: string; isRetired: boolean }[],
  ids: readonly string[],
): string =>
  listed(
    all.filter(({ id, isRetired }) => !isRetired && ids.includes(id)).map(({ name }) => name),
    "and",
  );

/** Those of them that are ticked, as a form sends them. */
export const tickedFields = (treatmentIds: readonly string[], shown: readonly { field: string }[]): Fields =>
  Object.fromEntries(
    shown
      .filter(({ field }) => treatmentIds.includes(field.slice(TREATMENT.length)))
      .map(({ field }) => [field, "yes"]),
  );

/** Where the form tells of a difference, and how what is stored reads there. */
export const tellDifference =
  (shown: readonly { field: string; name: string }[]) => (name: string, stored: Fields) => {
    if (!name.startsWith(TREATMENT)) return { field: name, words: stored[name] ?? "" };
    const names = shown.filter(({ field }) => stored[field]).map((one) => one.name);
    return { field: "treatments", words: listed(names, "and") || "no treatment" };
  };
