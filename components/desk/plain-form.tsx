"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import type { FormState } from "@/lib/http/form-state";
import { PlainFields, type PlainField } from "./plain-fields";

type Props = {
  action: FormAction;
  button: string;
  sending: string;
  fields: PlainField[];
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
          <PlainFields fields={fields} state={state} />
        </>
      )}
    </FormShell>
  );
}
