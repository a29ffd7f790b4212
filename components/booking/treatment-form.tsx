"use client";

import type { ComponentProps } from "react";
import { RadioChoice } from "@/components/ui/radio-choice";
import type { Sentences } from "@/lib/words/words-in";
import { FormShell, type FormAction } from "./form-shell";

type Choices = ComponentProps<typeof RadioChoice>["choices"];

type Props = {
  action: FormAction;
  treatments: Choices;
  practitioners: Choices;
  chosen: { treatment: string | null; practitioner: string };
  words: Sentences<"book">["treatmentForm"];
};

export function TreatmentForm({ action, treatments, practitioners, chosen, words }: Props) {
  return (
    <FormShell action={action} button={words.button} sending={words.sending}>
      {({ fields, fieldErrors }) => (
        <>
          <RadioChoice
            legend={words.treatment}
            name="treatment"
            choices={treatments}
            chosen={fields["treatment"] ?? chosen.treatment ?? undefined}
            error={fieldErrors["treatment"]?.[0]}
          />
          <RadioChoice
            legend={words.practitioner}
            name="practitioner"
            hint={words.practitionerHint}
            choices={practitioners}
            chosen={fields["practitioner"] ?? chosen.practitioner}
            error={fieldErrors["practitioner"]?.[0]}
          />
        </>
      )}
    </FormShell>
  );
}
