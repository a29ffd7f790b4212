"use client";

import { RadioChoice } from "@/components/ui/radio-choice";
import { FormShell, type FormAction } from "./form-shell";

type Choice = { value: string; label: string; hint?: string | undefined };

type Props = {
  action: FormAction;
  treatments: Choice[];
  practitioners: Choice[];
  chosen: { treatment: string | null; practitioner: string };
};

export function TreatmentForm({ action, treatments, practitioners, chosen }: Props) {
  return (
    <FormShell action={action} button="See free times" sending="Looking for free times">
      {({ fields, fieldErrors }) => (
        <>
          <RadioChoice
            legend="What would you like to come for?"
            name="treatment"
            choices={treatments}
            chosen={fields["treatment"] ?? chosen.treatment ?? undefined}
            error={fieldErrors["treatment"]?.[0]}
          />
          <RadioChoice
            legend="Who would you like to see?"
            name="practitioner"
            hint="With anyone you have the most times to choose from."
            choices={practitioners}
            chosen={fields["practitioner"] ?? chosen.practitioner}
            error={fieldErrors["practitioner"]?.[0]}
          />
        </>
      )}
    </FormShell>
  );
}
