"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { CheckboxField } from "@/components/ui/checkbox-field";

type Props = { action: FormAction; patientId: string; version: number };

/** The last question before what cannot be undone. */
export function ErasureForm({ action, patientId, version }: Props) {
  return (
    <FormShell action={action} button="Erase for good" sending="Erasing">
      {(state) => (
        <>
          <input type="hidden" name="patient" value={patientId} />
          <input type="hidden" name="version" value={version} />
          <CheckboxField
            name="sure"
            label="Yes, erase it. I know that nobody can bring it back."
            error={state.fieldErrors["sure"]?.[0]}
          />
        </>
      )}
    </FormShell>
  );
}
