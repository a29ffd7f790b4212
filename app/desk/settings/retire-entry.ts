import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import type { SettingsState } from "@/components/desk/settings/settings-form";
import { setRetired } from "@/lib/desk/retire";
import type { Staff } from "@/lib/domain/staff";
import { formText } from "@/lib/http/form-text";
import { askedChange } from "./asked-change";
import { answerForm, knownIn } from "./asked-setting";

/**
 * Takes something out of use, or brings it back, and leads to the list. The form: step, seen, key, version, retire (yes,
 * no).
 * @param versionOf what is stored, by its key; undefined when it is gone
 */
export async function retireEntry(
  staff: Staff,
  kind: Parameters<typeof setRetired>[1],
  form: FormData,
  versionOf: (key: string) => Promise<number | undefined>,
): Promise<SettingsState> {
  const known = knownIn(form) ?? { key: "", version: 0 };
  const isRetired = formText(form, "retire") === "yes";
  const outcome = await setRetired(staff, kind, known, isRetired, askedChange(form, clock()));
  const answer = await answerForm(form, outcome, async () => {
    const version = await versionOf(known.key);
    return { fields: version === undefined ? null : { version: String(version) } };
  });
  if (answer) return answer;
  redirect(`/desk/settings/${kind}s?note=${isRetired ? "retired" : "back"}` as Route); // throws
}
