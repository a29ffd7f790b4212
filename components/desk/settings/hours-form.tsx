"use client";

import { TextField } from "@/components/ui/text-field";
import type { Fields } from "@/lib/domain/week-fields";
import type { WeekWords } from "@/lib/format/hours-words";
import type { FormState } from "@/lib/http/form-state";
import { SettingsForm, type SettingsAction } from "./settings-form";
import { WeekFields } from "./week-fields";
import styles from "./week.module.css";

type Props = {
  action: SettingsAction;
  /** What stands in the fields at first, with scheduleId and version. */
  stands: Record<string, string>;
  words: WeekWords;
};

/** Another week for a practitioner or a room, and from which day until which it holds. */
export function HoursForm({ action, stands, words }: Props) {
  return (
    <SettingsForm action={action}>
      {(state: FormState) => {
        const fields: Fields = { ...stands, ...state.fields };
        const dated = (name: string) => ({
          ...{ name, type: "date" as const, short: true },
          defaultValue: fields[name],
          error: state.fieldErrors[name]?.[0],
        });
        return (
          <>
            {/* Enter in a field presses the first button of a form: it shall copy nothing. */}
            <button name="step" value="preview" tabIndex={-1} aria-hidden className="visually-hidden" />
            <input type="hidden" name="scheduleId" value={fields["scheduleId"]} />
            <input type="hidden" name="version" value={fields["version"]} />
            <WeekFields
              key={JSON.stringify(state.fields)}
              before={fields}
              words={words}
              errors={state.fieldErrors}
            />
            <div className={styles.dates}>
              <TextField {...dated("from")} label="From" hint="The first day with these hours." />
              <TextField
                {...dated("until")}
                label="Until"
                optional
                hint="The last day. Empty: until the next change you have planned."
              />
            </div>
          </>
        );
      }}
    </SettingsForm>
  );
}
