"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { untouched, type FormState } from "@/lib/http/form-state";
import styles from "./second-factor-form.module.css";

/** With the recovery codes once the code was right; they are shown this one time. */
export type SecondFactorFormState = FormState & { recoveryCodes?: string[] };

type Props = {
  action: (before: SecondFactorFormState, form: FormData) => Promise<SecondFactorFormState>;
  /** The seed in groups of four; null when there is nothing to set up (any more). */
  seed: string | null;
  /** Path of the dark squares, and how many stand in a row. */
  qr: { path: string; size: number } | null;
};

export function SecondFactorForm({ action, seed, qr }: Props) {
  const [state, submit, isSending] = useActionState<SecondFactorFormState, FormData>(action, untouched);
  if (state.recoveryCodes) return <RecoveryCodes codes={state.recoveryCodes} />;
  if (seed === null || qr === null) return null;

  return (
    <form action={submit} noValidate className={styles.form}>
      <ErrorSummary state={state} />
      <ol className={styles.steps}>
        <li>Install an authenticator app on your phone, if you have none.</li>
        <li>
          Let it scan this picture.
          <svg
            className={styles.qr}
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label="QR code for your app"
          >
            <path d={qr.path} shapeRendering="crispEdges" />
          </svg>
          No camera? Type this key into the app: <code className={styles.seed}>{seed}</code>
        </li>
        <li>Type the six digits it shows now.</li>
      </ol>
      <TextField
        name="code"
        label="Code"
        inputMode="numeric"
        autoComplete="one-time-code"
        short
        error={state.fieldErrors["code"]?.[0]}
      />
      <div>
        <Button disabled={isSending}>{isSending ? "Checking" : "Turn it on"}</Button>
      </div>
    </form>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div className={styles.form}>
      <Notice heading="The second step is on. Keep these recovery codes">
        <p>Each stands in for your phone once. They are shown only now: print them, or write them down.</p>
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Notice>
      <div>
        <ButtonLink href="/desk">I have kept them</ButtonLink>
      </div>
    </div>
  );
}
