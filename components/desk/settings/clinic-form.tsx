"use client";

import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Choice } from "@/lib/format/number-choices";
import { SettingsForm, type SettingsAction } from "./settings-form";

type Props = {
  action: SettingsAction;
  /** The facts as they stand, by field. */
  stands: Record<string, string>;
  version: number;
  zones: Choice[];
};

const FACTS = [
  { name: "name", label: "Name of the clinic" },
  {
    name: "phone",
    label: "Phone",
    type: "tel",
    short: true,
    hint: "Patients who cannot go on are asked to call it.",
  },
  { name: "email", label: "Email address", type: "email", hint: "Mails that are meant for you go here." },
  { name: "street", label: "Street and number" },
  { name: "city", label: "Town" },
  { name: "region", label: "State", short: true },
  { name: "postalCode", label: "ZIP code", short: true },
  { name: "country", label: "Country", short: true, hint: "Two letters, such as US." },
] as const;

/** What the clinic is called, where it is and by which clock it goes. */
export function ClinicForm({ action, stands, version, zones }: Props) {
  return (
    <SettingsForm action={action}>
      {({ fields, fieldErrors }) => (
        <>
          <input type="hidden" name="version" value={version} />
          {FACTS.map((fact) => (
            <TextField
              key={fact.name}
              {...fact}
              autoComplete="off"
              defaultValue={fields[fact.name] ?? stands[fact.name]}
              error={fieldErrors[fact.name]?.[0]}
            />
          ))}
          <SelectField
            name="timeZone"
            label="Time zone"
            hint="Opening hours are read in it. Visits that are booked stay at their moment, whatever clock it is told by."
            choices={zones}
            chosen={fields["timeZone"] ?? stands["timeZone"]}
            error={fieldErrors["timeZone"]?.[0]}
          />
        </>
      )}
    </SettingsForm>
  );
}
