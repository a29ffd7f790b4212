"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { untouched, type FormState } from "@/lib/http/form-state";
import styles from "./contact-form.module.css";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Random, one for each form shown: sending the same form twice makes one message. */
  submissionId: string;
};

export function ContactForm({ action, submissionId }: Props) {
  const [state, submit, isSending] = useActionState(action, untouched);
  const field = (name: string) => ({
    name,
    defaultValue: state.fields[name],
    error: state.fieldErrors[name]?.[0],
  });

  return (
    <form action={submit} noValidate className={styles.form}>
      <ErrorSummary state={state} />
      <input type="hidden" name="submission" value={state.fields.submission ?? submissionId} />
      <TextField {...field("name")} label="Your name" autoComplete="name" />
      <TextField
        {...field("email")}
        label="Email address"
        hint="We answer to this address."
        type="email"
        autoComplete="email"
      />
      <TextField {...field("phone")} label="Phone number" type="tel" autoComplete="tel" optional short />
      <TextField
        {...field("message")}
        label="Your message"
        hint="Email is not private. Please leave out details of your health: we can talk about those by phone or at a visit."
        multiline
      />
      <Button disabled={isSending}>{isSending ? "Sending your message" : "Send your message"}</Button>
    </form>
  );
}
