"use client";

import { useActionState } from "react";
import { Portrait } from "@/components/clinic/portrait";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import field from "@/components/ui/field.module.css";
import { FieldError } from "@/components/ui/field-error";
import { describedBy, FieldHint } from "@/components/ui/field-notes";
import { TextField } from "@/components/ui/text-field";
import { untouched, type FormState } from "@/lib/http/form-state";
import styles from "@/components/booking/form-shell.module.css";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  slug: string;
  name: string;
  picture: { hash: string; alt: string } | null;
};

const HINT =
  "A JPEG, PNG or WebP of less than 1 MB. We cut it to a small square and take out everything but the picture, such as where it was taken.";

/** A practitioner's portrait: a form of its own, because a browser forgets a chosen file with every answer. */
export function PictureForm({ action, slug, name, picture }: Props) {
  const [state, submit, isSending] = useActionState(action, untouched);
  const fault = state.fieldErrors["picture"]?.[0];

  return (
    <form action={submit} noValidate className={styles.form}>
      <ErrorSummary state={state} />
      <input type="hidden" name="key" value={slug} />
      {picture && <Portrait slug={slug} picture={picture} />}
      <div className={fault ? field.faulty : field.field}>
        <label htmlFor="picture" className={field.label}>
          {picture ? "Another picture" : "Picture"}
        </label>
        <FieldHint name="picture" text={HINT} />
        <FieldError name="picture" text={fault} />
        <input
          type="file"
          id="picture"
          name="picture"
          accept="image/jpeg,image/png,image/webp"
          className={field.input}
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy("picture", HINT, fault)}
        />
      </div>
      <TextField
        name="alt"
        label="What it shows"
        hint="Read out to people who do not see it."
        defaultValue={state.fields["alt"] ?? picture?.alt ?? `Portrait of ${name}`}
        error={state.fieldErrors["alt"]?.[0]}
      />
      <div className={styles.send}>
        <Button look="secondary" name="change" value="set" disabled={isSending}>
          {isSending ? "Sending it" : "Use this picture"}
        </Button>
        {picture && (
          <Button look="quiet" name="change" value="remove" disabled={isSending}>
            Remove the picture
          </Button>
        )}
      </div>
    </form>
  );
}
