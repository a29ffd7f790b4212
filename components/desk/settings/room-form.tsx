"use client";

import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/http/form-state";
import { boxesIn, textIn } from "./entry-controls";
import { SettingsForm, type SettingsAction } from "./settings-form";

type Props = {
  action: SettingsAction;
  before: FormState;
  /** Each with the name of its field. */
  treatments: { field: string; name: string }[];
};

/** Everything about one room but its hours. */
export function RoomForm({ action, before, treatments }: Props) {
  return (
    <SettingsForm action={action} before={before}>
      {(state) => {
        const about = textIn(state);
        return (
          <>
            <TextField {...about("name")} label="Name" hint="For the desk. Patients do not see it." />
            <CheckboxGroup
              legend="Which treatments are given in it?"
              name="treatments"
              error={state.fieldErrors["treatments"]?.[0]}
              choices={boxesIn(state, treatments)}
            />
            <TextField
              {...about("place")}
              label="Place in the list"
              hint="Free rooms are filled in this order. 1 is the first."
              short
              inputMode="numeric"
            />
          </>
        );
      }}
    </SettingsForm>
  );
}
