import { z } from "zod";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import type { FormRefusal, Known } from "@/lib/desk/catalogue-form";
import type { Outcome } from "@/lib/desk/change-setting";
import type { Result } from "@/lib/domain/result";
import { consequencesInWords } from "@/lib/format/consequence-words";
import { sendBack } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

/** What stands in the fields of a form, by name, with "key" and "version". */
export type Fields = Record<string, string>;

const version = z.coerce.number().int().min(0).max(2_000_000_000);

/** What the form is about: key and version. Null: something new. */
export function knownIn(form: FormData): Known | null {
  const key = formText(form, "key") ?? "";
  if (key === "") return null;
  const { data = -1 } = version.safeParse(formText(form, "version"));
  return { key, version: data };
}

/** The names of the fields that were ticked and begin with this, without it. */
export const ticked = (form: FormData, prefix: string): string[] =>
  [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));

/** Which field each fault belongs to. `phases.0` is the field "phase-1"; other names as `rename` says. */
export function faultsIn(error: z.ZodError, rename: Fields = {}): Record<string, string[]> {
  const faults: Record<string, string[]> = {};
  for (const { path, message } of error.issues) {
    const [name = "", index] = path;
    const field =
      name === "phases" ? `phase-${Number(index ?? 0) + 1}` : (rename[String(name)] ?? String(name));
    if (!faults[field]) faults[field] = [message];
  }
  return faults;
}

type Stored = {
  /** What is stored now; null when it is gone. */
  fields: Fields | null;
  /** Under which field a difference is told, and how what is stored reads there. */
  tell?: (name: string, stored: Fields) => { field: string; words: string };
};

/** What a form of settings shows when nothing was kept, or null when it was. */
export async function answerForm(
  form: FormData,
  outcome: Result<Outcome, FormRefusal>,
  readStored: () => Promise<Stored>,
): Promise<SettingsState | null> {
  if (outcome.ok) {
    const { isKept, consequences } = outcome.value;
    return isKept ? null : { ...sendBack(form, {}), consequences: consequencesInWords(consequences) };
  }
  switch (outcome.refusal.reason) {
    case "invalid":
      return sendBack(form, outcome.refusal);
    case "unknown":
      return sendBack(form, { formErrors: ["This is not there any more. Go back to the list and look."] });
    case "stale":
      return changedMeanwhile(form, await readStored());
  }
}

const MEANWHILE =
  "Somebody changed this while you had it open. Beside each field that is different you see how it is now. Sending it again puts yours in its place.";

function changedMeanwhile(
  form: FormData,
  { fields: stored, tell = (name, fields) => ({ field: name, words: fields[name] ?? "" }) }: Stored,
): SettingsState {
  const sent = sendBack(form, { formErrors: [MEANWHILE] });
  if (!stored) return sent;
  const names = new Set([...Object.keys(stored), ...Object.keys(sent.fields)]);
  const fieldErrors: Record<string, string[]> = {};
  for (const name of names) {
    if (["key", "version", "step", "seen", "retire"].includes(name)) continue;
    if ((sent.fields[name] ?? "") === (stored[name] ?? "")) continue;
    const { field, words } = tell(name, stored);
    fieldErrors[field] = [words === "" ? "This is empty now." : `This is “${words}” now.`];
  }
  return { ...sent, fieldErrors, fields: { ...sent.fields, version: stored["version"] ?? "" } };
}
