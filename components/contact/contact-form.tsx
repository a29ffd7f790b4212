"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { untouched, type FormState } from "@/lib/http/form-state";
import type { Sentences } from "@/lib/words/words-in";
import styles from "./contact-form.module.css";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Random, one for each form shown: sending the same form twice makes one message. */
  submissionId: string;
  words: Sentences<"clinic">["form"];
};

export function ContactForm({ action, submissionId, words }: Props) {
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
      <TextField {...field("name")} label={words.name} autoComplete="name" />
      <TextField
        {...field("email")}
        label={words.email}
        hint={words.emailHint}
        type="email"
        autoComplete="email"
      />
      <TextField {...field("phone")} label={words.phone} type="tel" autoComplete="tel" optional short />
      <TextField {...field("message")} label={words.message} hint={words.messageHint} multiline />
      <Button disabled={isSending}>{isSending ? words.sending : words.send}</Button>
    </form>
  );
}
