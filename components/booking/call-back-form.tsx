"use client";

import { TextField } from "@/components/ui/text-field";
import type { Sentences } from "@/lib/words/words-in";
import { FormShell, type FormAction } from "./form-shell";

type Props = {
  action: FormAction;
  /** Random, one for each form shown: sending the same form twice makes one request. */
  submissionId: string;
  words: Sentences<"urgent">["form"];
};

export function CallBackForm({ action, submissionId, words }: Props) {
  return (
    <FormShell action={action} button={words.button} sending={words.sending}>
      {({ fields, fieldErrors }) => (
        <>
          <input type="hidden" name="submission" value={fields["submission"] ?? submissionId} />
          <TextField
            label={words.name}
            name="name"
            autoComplete="name"
            defaultValue={fields["name"]}
            error={fieldErrors["name"]?.[0]}
          />
          <TextField
            label={words.phone}
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
