"use client";

import type { ComponentProps } from "react";
import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/http/form-state";

type Text = Omit<ComponentProps<typeof TextField>, "error">;
type Choice = Omit<ComponentProps<typeof RadioChoice>, "error">;

type Props = {
  action: FormAction;
  button: string;
  sending: string;
  fields: (Text | Choice)[];
  /** Sent along unseen: where the way leads back, for example. */
  hidden?: Record<string, string>;
  before?: FormState | undefined;
};

/** A form of a few fields, one below the other. */
export function PlainForm({ fields, hidden = {}, ...shell }: Props) {
  return (
    <FormShell {...shell}>
      {(state) => (
        <>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {fields.map((field) => {
            const error = state.fieldErrors[field.name]?.[0];
            const typed = state.fields[field.name];
            return "choices" in field ? (
              <RadioChoice key={field.name} {...field} chosen={typed ?? field.chosen} error={error} />
            ) : (
              <TextField
                key={field.name}
                {...field}
                defaultValue={typed ?? field.defaultValue}
                error={error}
              />
            );
          })}
        </>
      )}
    </FormShell>
  );
}
