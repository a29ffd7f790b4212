"use client";

import { useActionState, useEffect, useRef } from "react";
import { ProblemTitle } from "@/components/booking/problem-title";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { TEXT_KEYS, type MailText, type TextKey } from "@/lib/domain/clinic-texts";
import { MAIL_TEXT_NAMES } from "@/lib/format/text-words";
import type { FormState } from "@/lib/http/form-state";
import styles from "@/components/booking/form-shell.module.css";
import own from "./texts-form.module.css";

/** With the mails as patients would get them, once that was asked for. */
export type TextsState = FormState & { mails?: Record<MailText, { subject: string; text: string }> };

type Props = {
  action: (before: TextsState, form: FormData) => Promise<TextsState>;
  /** With "version" and "language". */
  before: FormState;
};

const MAIL_HINT =
  "Plain text after the facts of the visit: how to find you, where to park. Nothing about health or treatments: others read mail over people’s shoulders.";
const FIELDS: Record<TextKey, { label: string; hint: string }> = {
  notice: { label: "A line at the top of the public pages", hint: "Like: We are closed from July 3 to 7." },
  "mail-confirmed": { label: "A note in the confirmation", hint: MAIL_HINT },
  "mail-reminder": { label: "A note in the reminder", hint: MAIL_HINT },
  "find-us": { label: "How to find the place", hint: "Shown beside the address once a visit is booked." },
  "what-to-bring": {
    label: "What to bring",
    hint: "One thing on each line. Empty: our own list, which speaks of loose clothes, food and medicines.",
  },
};

/** All texts of one language. Left empty, our own words stand, or none. */
export function TextsForm({ action, before }: Props) {
  const [state, submit, isSending] = useActionState<TextsState, FormData>(action, before);
  const { fields, fieldErrors, formErrors, mails } = state;
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mails) shown.current?.focus();
  }, [mails]);

  return (
    <form action={submit} noValidate className={styles.form}>
      <ProblemTitle isNeeded={formErrors.length + Object.keys(fieldErrors).length > 0} />
      <ErrorSummary state={state} />
      {mails && (
        <section ref={shown} tabIndex={-1} className={own.mails} aria-labelledby="mails">
          <h2 id="mails">The mails with these texts</h2>
          {Object.entries(mails).map(([key, { subject, text }]) => (
            <div key={key} className={own.mail}>
              <h3>{MAIL_TEXT_NAMES[key as MailText]}</h3>
              <p className={own.subject}>Subject: {subject}</p>
              <div className={own.text}>{text}</div>
            </div>
          ))}
        </section>
      )}
      {["version", "language"].map((name) => (
        <input key={name} type="hidden" name={name} value={fields[name] ?? ""} />
      ))}
      {TEXT_KEYS.map((key) => (
        <TextField
          key={key}
          name={key}
          {...FIELDS[key]}
          multiline
          optional
          defaultValue={fields[key]}
          error={fieldErrors[key]?.[0]}
        />
      ))}
      <div className={styles.send}>
        <Button name="step" value="preview" look="secondary" disabled={isSending}>
          See the mails
        </Button>
        <Button name="step" value="save" disabled={isSending}>
          Save
        </Button>
      </div>
    </form>
  );
}
