"use client";

import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import { typedShape } from "@/lib/domain/typed-shape";
import type { FormState } from "@/lib/http/form-state";
import { PhaseFields } from "./phase-fields";
import { boxesIn, textIn } from "./entry-controls";
import { SettingsForm, type SettingsAction } from "./settings-form";
import { BarKey, TreatmentBar } from "./treatment-bar";

type Choice = { field: string; name: string };

type Props = {
  action: SettingsAction;
  before: FormState;
  /** Each with the name of its field. */
  practitioners: Choice[];
  rooms: Choice[];
};

const AUDIENCES = [
  { value: "EVERYONE", label: "Everyone" },
  { value: "NEW", label: "People who have not been here" },
  { value: "RETURNING", label: "People who have been here before" },
];

/** Everything about one treatment. */
export function TreatmentForm({ action, before, practitioners, rooms }: Props) {
  return (
    <SettingsForm action={action} before={before}>
      {(state) => {
        const { fields, fieldErrors } = state;
        const faultOf = (name: string) => fieldErrors[name]?.[0];
        const about = textIn(state);
        const shape = typedShape(fields);
        return (
          <>
            <TextField {...about("name")} label="Name" hint="As patients see it." />
            <TextField {...about("description")} label="What happens" multiline />
            <TextField {...about("minutes")} label="Minutes" hint="From coming in to leaving." {...NUMBER} />
            <TextField
              {...about("turnoverMinutes")}
              label="Turnover minutes"
              hint="How long the room needs afterwards. 0 if none."
              {...NUMBER}
            />
            <PhaseFields fields={fields} faultOf={faultOf} />
            {shape && (
              <div>
                <TreatmentBar shape={shape} />
                <BarKey />
              </div>
            )}
            <RadioChoice
              legend="For whom is it?"
              name="audience"
              chosen={fields["audience"]}
              error={faultOf("audience")}
              choices={AUDIENCES}
            />
            <TextField
              {...about("price")}
              label="Price in dollars"
              hint="Like 85 or 85.50. Leave it empty to show none."
              optional
              short
              inputMode="decimal"
            />
            <CheckboxGroup
              legend="Who gives it?"
              name="who"
              hint="With nobody it cannot be booked."
              error={faultOf("who")}
              choices={boxesIn(state, practitioners)}
            />
            <CheckboxGroup
              legend="In which rooms?"
              name="rooms"
              hint="None at all: it needs no room, like a call by phone."
              error={faultOf("rooms")}
              choices={boxesIn(state, rooms)}
            />
            <TextField {...about("place")} label="Place in the list" hint="1 is the first." {...NUMBER} />
          </>
        );
      }}
    </SettingsForm>
  );
}

const NUMBER = { short: true, inputMode: "numeric", autoComplete: "off" } as const;
