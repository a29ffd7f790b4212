"use client";

import { RadioChoice } from "@/components/ui/radio-choice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { SettingsForm, type SettingsAction } from "./settings-form";
import styles from "./week.module.css";

type Props = {
  action: SettingsAction;
  stands: Record<string, string>;
  who: { value: string; label: string }[];
};

/** Closed days, or days with other hours, of the clinic or of one practitioner or room. */
export function ClosedDaysForm({ action, stands, who }: Props) {
  return (
    <SettingsForm action={action}>
      {({ fields, fieldErrors }) => {
        const typed = { ...stands, ...fields };
        const about = (name: string) => ({
          name,
          defaultValue: typed[name],
          error: fieldErrors[name]?.[0],
        });
        return (
          <>
            <SelectField
              name="who"
              label="Who"
              choices={who}
              chosen={typed["who"]}
              error={fieldErrors["who"]?.[0]}
            />
            <div className={styles.dates}>
              <TextField {...about("from")} label="First day" type="date" short />
              <TextField
                {...about("until")}
                label="Last day"
                type="date"
                short
                optional
                hint="Empty: one day."
              />
            </div>
            <RadioChoice
              legend="What is then?"
              name="kind"
              chosen={typed["kind"]}
              error={fieldErrors["kind"]?.[0]}
              choices={[
                { value: "closed", label: "Closed all day" },
                {
                  value: "hours",
                  label: "Other hours",
                  hint: "Of the whole clinic: nobody works outside them. Of one: they replace the usual hours.",
                },
              ]}
            />
            <div className={styles.dates}>
              <TextField {...about("opensAt")} label="Opens" type="time" short optional />
              <TextField {...about("closesAt")} label="Closes" type="time" short optional />
            </div>
            <TextField {...about("note")} label="Why" hint="For the desk, like Team day." maxLength={120} />
          </>
        );
      }}
    </SettingsForm>
  );
}
