"use client";

import { TextField } from "@/components/ui/text-field";
import { FormShell, type FormAction } from "./form-shell";

type Props = {
  action: FormAction;
  /** Random, one for each form shown: sending the same form twice makes one request. */
  submissionId: string;
};

export function CallBackForm({ action, submissionId }: Props) {
  return (
    <FormShell action={action} button="Ask us to call you" sending="Sending">
      {({ fields, fieldErrors }) => (
        <>
          <input type="hidden" name="submission" value={fields["submission"] ?? submissionId} />
          <TextField
            label="Your name"
            name="name"
            autoComplete="name"
            defaultValue={fields["name"]}
            error={fieldErrors["name"]?.[0]}
          />
          <TextField
            label="Phone number"
            name="phone"
            type="tel"
            autoComplete="tel"
            short
            defaultValue={fields["phone"]}
            error={fieldErrors["phone"]?.[0]}
          />
        </>
      )}
    </FormShell>
  );
}
