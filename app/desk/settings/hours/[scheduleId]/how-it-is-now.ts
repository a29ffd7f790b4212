import type { SettingsState } from "@/components/desk/settings/settings-form";
import type { HoursWanted } from "@/lib/desk/set-hours";
import type { ShownHours } from "@/lib/desk/show-hours";
import { dayName } from "@/lib/domain/week-fields";
import { isSameWeek } from "@/lib/domain/week-versions";
import { stretchesWords } from "@/lib/format/hours-words";
import { sendBack } from "@/lib/http/form-state";

const MEANWHILE =
  "Somebody changed these hours while you had them open. Beside each day that is different you see how it is now. Sending it again puts yours in its place.";

/** A form that is older than what stands: it shows what is different, and may be sent again. */
export function howItIsNow(
  form: FormData,
  { week, from }: HoursWanted,
  stands: ShownHours | null,
): SettingsState {
  const sent = sendBack(form, { formErrors: [MEANWHILE] });
  if (!stands) return sendBack(form, { formErrors: ["This is not there any more. Go back to the list."] });
  const now = stands.versions.find(({ until }) => until === null || from <= until)?.week ?? stands.today;
  const different = now.flatMap((day, index): [string, string[]][] =>
    isSameWeek([day], [week[index] ?? []])
      ? []
      : [[dayName(index + 1), [`This is ${stretchesWords(day)} now.`]]],
  );
  return {
    ...sent,
    fieldErrors: Object.fromEntries(different),
    fields: { ...sent.fields, version: stands.mark },
  };
}
