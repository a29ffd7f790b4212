"use client";

import { useActionState } from "react";
import shell from "@/components/booking/form-shell.module.css";
import { PlainFields, type PlainField } from "@/components/desk/plain-fields";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/http/form-state";
import { SecretShown } from "./secret-shown";

/** With the secret, once it is made; it is shown this one time. */
export type SecretFormState = FormState & { secret?: string };

type Props = {
  action: (before: SecretFormState, form: FormData) => Promise<SecretFormState>;
  button: string;
  sending: string;
  fields: PlainField[];
  /** What the secret is, over it and as the name of its field. */
  made: { heading: string; label: string; hint: string };
  before: FormState;
};

/** A form whose answer is a secret. Works without JavaScript like any other; nothing of it is in an address. */
export function SecretForm({ action, button, sending, fields, made, before }: Props) {
  const [state, submit, isSending] = useActionState<SecretFormState, FormData>(action, before);

  return (
    <>
      {state.secret !== undefined && <SecretShown {...made} secret={state.secret} />}
      <form action={submit} noValidate className={shell.form}>
        <ErrorSummary state={state} />
        <PlainFields fields={fields} state={state} />
        <div className={shell.send}>
          <Button look="secondary" disabled={isSending}>
            {isSending ? sending : button}
          </Button>
        </div>
      </form>
    </>
  );
}
