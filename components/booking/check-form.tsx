"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { FormShell, type FormAction } from "./form-shell";

type Props = { action: FormAction };

export function CheckForm({ action }: Props) {
  return (
    <FormShell action={action} button="Book this visit" sending="Booking your visit">
      {({ fields, fieldErrors }) => (
        <CheckboxField
          name="consent"
          label="I agree that the clinic keeps these details to run my visit."
          defaultChecked={fields["consent"] === "yes"}
          error={fieldErrors["consent"]?.[0]}
        />
      )}
    </FormShell>
  );
}
