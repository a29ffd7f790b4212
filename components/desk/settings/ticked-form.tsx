"use client";

import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { SettingsForm, type SettingsAction } from "./settings-form";

type Props = {
  action: SettingsAction;
  legend: string;
  /** Of the group: where faults are told. */
  name: string;
  hint?: string;
  save: string;
  /** Sent along unseen. */
  hidden?: Record<string, string>;
  choices: { name: string; label: string; isChecked: boolean }[];
};

/** A list of things to tick, all of them changed by one act. */
export function TickedForm({ action, save, hidden = {}, choices, ...group }: Props) {
  return (
    <SettingsForm action={action} save={save}>
      {({ fields, fieldErrors }) => {
        const wasSent = Object.keys(fields).length > 0;
        return (
          <>
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <CheckboxGroup
              {...group}
              key={JSON.stringify(fields)}
              error={fieldErrors[group.name]?.[0]}
              choices={choices.map((choice) => ({
                ...choice,
                isChecked: wasSent ? fields[choice.name] === "yes" : choice.isChecked,
              }))}
            />
          </>
        );
      }}
    </SettingsForm>
  );
}
