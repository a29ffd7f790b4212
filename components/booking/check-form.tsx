"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import type { Sentences } from "@/lib/words/words-in";
import { FormShell, type FormAction } from "./form-shell";

type Props = { action: FormAction; words: Sentences<"book">["checkForm"] };

export function CheckForm({ action, words }: Props) {
  return (
    <FormShell action={action} button={words.button} sending={words.sending}>
      {({ fields, fieldErrors }) => (
        <CheckboxField
          name="consent"
          label={words.consent}
          defaultChecked={fields["consent"] === "yes"}
          error={fieldErrors["consent"]?.[0]}
        />
      )}
    </FormShell>
  );
}
