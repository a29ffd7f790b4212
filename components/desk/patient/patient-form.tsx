"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/http/form-state";

type Props = {
  action: FormAction;
  patientId: string;
  /** As recorded, by field name; `version` among them. */
  recorded: Record<string, string>;
  /** How many visits to come could be told of a new address. */
  coming: number;
  before?: FormState | undefined;
};

/** The facts of a patient, and what the desk has to know. */
export function PatientForm({ action, patientId, recorded, coming, before }: Props) {
  return (
    <FormShell action={action} before={before} button="Save" sending="Saving">
      {(state) => {
        const field = (name: string) => ({
          name,
          defaultValue: state.fields[name] ?? recorded[name],
          error: state.fieldErrors[name]?.[0],
        });
        return (
          <>
            <input type="hidden" name="patient" value={patientId} />
            {/* A form that came back because of somebody else's change speaks of what is recorded now. */}
            <input
              type="hidden"
              name="version"
              key={state.fields["version"]}
              defaultValue={state.fields["version"] ?? recorded["version"]}
            />
            <TextField {...field("name")} label="Name" autoComplete="off" />
            <TextField {...field("phone")} label="Phone" type="tel" optional short autoComplete="off" />
            <TextField {...field("email")} label="Email address" type="email" optional autoComplete="off" />
            {coming > 0 && (
              <RadioChoice
                name="coming"
                legend={`If phone or address are new: use them for the ${coming === 1 ? "visit" : `${coming} visits`} to come too?`}
                chosen={state.fields["coming"]}
                error={state.fieldErrors["coming"]?.[0]}
                choices={[
                  { value: "yes", label: "Yes", hint: "Mail about them goes to the new address." },
                  { value: "no", label: "No", hint: "They keep what was given when they were booked." },
                ]}
              />
            )}
            <TextField
              {...field("birthDate")}
              label="Date of birth"
              type="date"
              optional
              short
              autoComplete="off"
            />
            <TextField
              {...field("note")}
              label="Note for the desk"
              hint="Kept encrypted. Only the staff can read it, on this patient's page."
              optional
              multiline
              autoComplete="off"
            />
          </>
        );
      }}
    </FormShell>
  );
}
