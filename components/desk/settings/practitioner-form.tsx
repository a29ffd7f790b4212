"use client";

import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/http/form-state";
import { ColourChoice } from "./colour-choice";
import { boxesIn, textIn } from "./entry-controls";
import { SettingsForm, type SettingsAction } from "./settings-form";

type Props = {
  action: SettingsAction;
  before: FormState;
  /** Each with the name of its field. */
  treatments: { field: string; name: string }[];
};

/** Everything about one practitioner but the picture and the hours. */
export function PractitionerForm({ action, before, treatments }: Props) {
  return (
    <SettingsForm action={action} before={before}>
      {(state) => {
        const { fields, fieldErrors } = state;
        const about = textIn(state);
        return (
          <>
            <TextField {...about("name")} label="Name" hint="As patients see it." />
            <TextField
              {...about("credentials")}
              label="Credentials"
              hint="Like L.Ac. or L.Ac., DACM."
              short
            />
            <TextField {...about("bio")} label="About them" hint="A few sentences for patients." multiline />
            <CheckboxGroup
              legend="Which treatments do they give?"
              name="treatments"
              hint="Without any they cannot be booked."
              error={fieldErrors["treatments"]?.[0]}
              choices={boxesIn(state, treatments)}
            />
            <ColourChoice chosen={fields["colour"]} error={fieldErrors["colour"]?.[0]} />
            <TextField
              {...about("place")}
              label="Place in the list"
              hint="1 is the first."
              short
              inputMode="numeric"
            />
          </>
        );
      }}
    </SettingsForm>
  );
}
