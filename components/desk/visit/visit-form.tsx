"use client";

import { useActionState, type ReactNode } from "react";
import { ProblemTitle } from "@/components/booking/problem-title";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { untouched, type FormState } from "@/lib/http/form-state";
import type { ObstacleInWords } from "@/lib/format/obstacle-links";
import styles from "./visit-form.module.css";

/** What a form about a visit knows after it was refused. */
export type VisitFormState = FormState & {
  /** Somebody changed the visit since the form was made: what was done, newest first, and how it is now. */
  now?: { version: number; state: string; place: string; changes: string[] };
  /** What is in the way of the time that was asked for. */
  obstacles?: ObstacleInWords[];
};

export type VisitFormAction = (before: VisitFormState, form: FormData) => Promise<VisitFormState>;

type Props = {
  action: VisitFormAction;
  bookingId: string;
  version: number;
  button: string;
  sending: string;
  before?: FormState | undefined;
  children: (state: VisitFormState) => ReactNode;
};

/**
 * A form that changes one visit. When somebody was faster, it comes back with what they did and is made anew for the
 * visit as it is now; what was typed stays.
 */
export function VisitForm({ action, bookingId, version, button, sending, before, children }: Props) {
  const [state, submit, isSending] = useActionState<VisitFormState, FormData>(action, before ?? untouched);
  const isFaulty = state.formErrors.length + Object.keys(state.fieldErrors).length > 0;

  return (
    <form action={submit} noValidate className={styles.form}>
      <ProblemTitle isNeeded={isFaulty} />
      <ErrorSummary state={state} />
      {state.now && (
        <Notice kind="warning" heading="What has changed">
          <ul>
            {state.now.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p>
            Now it is {state.now.state}: {state.now.place}.
          </p>
        </Notice>
      )}
      <input type="hidden" name="bookingId" value={bookingId} />
      <input type="hidden" name="version" value={state.now?.version ?? version} />
      {children(state)}
      <div className={styles.send}>
        <Button disabled={isSending}>{isSending ? sending : button}</Button>
        <ButtonLink href={`/desk/visits/${bookingId}`} look="quiet">
          Leave it as it is
        </ButtonLink>
      </div>
    </form>
  );
}
