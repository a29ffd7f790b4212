"use client";

import type { ComponentProps } from "react";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/http/form-state";

type Text = Omit<ComponentProps<typeof TextField>, "error">;
type Choice = Omit<ComponentProps<typeof RadioChoice>, "error">;

export type PlainField = Text | Choice;

/** Fields one below the other, each with what was typed before and what is wrong with it. */
export function PlainFields({ fields, state }: { fields: PlainField[]; state: FormState }) {
  return fields.map((field) => {
    const error = state.fieldErrors[field.name]?.[0];
    const typed = state.fields[field.name];
    return "choices" in field ? (
      <RadioChoice key={field.name} {...field} chosen={typed ?? field.chosen} error={error} />
    ) : (
      <TextField key={field.name} {...field} defaultValue={typed ?? field.defaultValue} error={error} />
    );
  });
}
