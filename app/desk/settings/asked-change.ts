import type { Meant } from "@/lib/desk/keep-settings";
import type { SettingsRefusal } from "@/lib/desk/settings-refusal";
import type { Consequences } from "@/lib/domain/consequences";
import type { Instant } from "@/lib/domain/interval";
import type { Result } from "@/lib/domain/result";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { consequencesInWords } from "@/lib/format/consequence-words";
import { sendBack } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";

const STALE =
  "Somebody has changed these settings since you opened them. Open them again to see how they stand.";
const UNSEEN = "Nothing was saved yet. Look at the visits that would not fit any more, then save again.";

/** What a form of settings asks for: "step" is preview or save, "seen" the visits it has shown. */
export const askedChange = (form: FormData, now: Instant): Meant => ({
  keep: formText(form, "step") === "save",
  seen: formText(form, "seen")?.split(" ") ?? [],
  now,
});

/** The version a form was made from; one that no row has when it says nothing sensible. */
export const askedVersion = (form: FormData): number => {
  const text = formText(form, "version") ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

/** What the form shows when nothing was kept: a preview, or why not. What was typed stays in it. */
export function notKept(form: FormData, outcome: Result<Consequences, SettingsRefusal>): SettingsState {
  if (outcome.ok) return { ...sendBack(form, {}), consequences: consequencesInWords(outcome.value) };
  const { refusal } = outcome;
  switch (refusal.reason) {
    case "stale":
      return sendBack(form, { formErrors: [STALE] });
    case "unseen":
      return {
        ...sendBack(form, { formErrors: [UNSEEN] }),
        consequences: consequencesInWords(refusal.consequences),
      };
    case "invalid":
      return sendBack(form, {
        fieldErrors: Object.fromEntries(refusal.errors.map(({ path, message }) => [path, [message]])),
      });
  }
}
