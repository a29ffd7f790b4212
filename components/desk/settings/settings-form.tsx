"use client";

import { useActionState, useEffect, useRef, type ReactNode } from "react";
import { ProblemTitle } from "@/components/booking/problem-title";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { ConsequencesInWords } from "@/lib/format/consequence-words";
import { untouched, type FormState } from "@/lib/http/form-state";
import { Consequences } from "./consequences";
import styles from "@/components/booking/form-shell.module.css";

/** With what the change would do, once it was asked for. */
export type SettingsState = FormState & { consequences?: ConsequencesInWords };
export type SettingsAction = (before: SettingsState, form: FormData) => Promise<SettingsState>;

type Props = {
  action: SettingsAction;
  /**
   * What stands in the fields at first, with what the form is about: "key" and "version"; empty for something new. A
   * form that carries those by itself leaves them out.
   */
  before?: FormState | undefined;
  /** What the button that keeps the change says. */
  save?: string;
  children: (state: SettingsState) => ReactNode;
};

/**
 * A form of settings: "step" is preview or save. It carries in "seen" which visits it has shown to be left behind,
 * so that saving needs no second question about those, and none about others is overlooked.
 */
export function SettingsForm({ action, before = untouched, save = "Save", children }: Props) {
  const [state, submit, isSending] = useActionState<SettingsState, FormData>(action, before);
  const { fields, formErrors, fieldErrors, consequences } = state;
  const shown = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (consequences) shown.current?.focus();
  }, [consequences]);

  return (
    <form action={submit} noValidate className={styles.form}>
      <ProblemTitle isNeeded={formErrors.length + Object.keys(fieldErrors).length > 0} />
      <ErrorSummary state={state} />
      {consequences && (
        <div ref={shown} tabIndex={-1}>
          <Consequences consequences={consequences} />
          <input
            type="hidden"
            name="seen"
            value={consequences.misfits.map(({ bookingId }) => bookingId).join(" ")}
          />
        </div>
      )}
      {["key", "version"]
        .filter((name) => name in before.fields)
        .map((name) => (
          <input key={name} type="hidden" name={name} value={fields[name] ?? ""} />
        ))}
      {children(state)}
      <div className={styles.send}>
        {/* The first button is what Enter presses: the one that changes nothing yet. */}
        <Button name="step" value="preview" look="secondary" disabled={isSending}>
          See what changes
        </Button>
        <Button name="step" value="save" disabled={isSending}>
          {save}
        </Button>
      </div>
    </form>
  );
}
