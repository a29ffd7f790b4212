"use client";

import { useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { usePageWords } from "@/components/ui/page-words";
import { untouched, type FormState } from "@/lib/http/form-state";
import styles from "./form-shell.module.css";
import { ProblemTitle } from "./problem-title";
import { useWork } from "./use-work";

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

type Props = {
  action: FormAction;
  /** What the one button says, and what it says while the form is on its way. */
  button: string;
  sending: string;
  /** What the form knows before it is sent for the first time: what was typed before a lock, for example. */
  before?: FormState | undefined;
  /** Keeps the button in sight below a long list. */
  sticky?: boolean;
  /** Beside a sticky button. */
  beside?: ReactNode;
  /** Other ways on, after the one button: Enter in a field shall send the form by that. */
  after?: ReactNode;
  onChange?: (event: React.FormEvent<HTMLFormElement>) => void;
  children: (state: FormState) => ReactNode;
};

/** One plain form: the browser can send it before, or without, JavaScript. */
export function FormShell({
  action,
  button,
  sending,
  sticky = false,
  before,
  beside,
  after,
  onChange,
  children,
}: Props) {
  const [state, submit, isSending] = useActionState(action, before ?? untouched);
  const { oneMoment } = usePageWords();
  const isWorking = useWork(state, submit);
  const isFaulty = state.formErrors.length + Object.keys(state.fieldErrors).length > 0;

  return (
    <form action={submit} noValidate className={styles.form} onChange={onChange}>
      <ProblemTitle isNeeded={isFaulty} />
      <ErrorSummary state={state} />
      {state.work && (
        <Notice heading={oneMoment}>
          <p role="status">{state.work.words}</p>
        </Notice>
      )}
      {children(state)}
      <div className={sticky ? styles.sticky : styles.send}>
        {beside}
        <Button disabled={isSending || isWorking}>{isSending || isWorking ? sending : button}</Button>
        {after}
      </div>
    </form>
  );
}
