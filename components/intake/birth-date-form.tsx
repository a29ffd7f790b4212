"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { FieldError } from "@/components/ui/field-error";
import { describedBy, FieldHint } from "@/components/ui/field-notes";
import { usePageWords } from "@/components/ui/page-words";
import type { Sentences } from "@/lib/words/words-in";
import styles from "./birth-date-form.module.css";

const PARTS = [
  { name: "month", autoComplete: "bday-month", length: 2 },
  { name: "day", autoComplete: "bday-day", length: 2 },
  { name: "year", autoComplete: "bday-year", length: 4 },
] as const;

type Props = {
  action: FormAction;
  /** Whose date, and how it is written. */
  hint: string;
  button: string;
  words: Sentences<"intakeForm">["birthDate"];
};

/** Three short fields in the order in which dates are written here; no calendar to scroll through eighty years. */
export function BirthDateForm({ action, hint, button, words }: Props) {
  const { oneMoment } = usePageWords();

  return (
    <FormShell action={action} button={button} sending={oneMoment}>
      {(state) => {
        const error = state.fieldErrors["month"]?.[0];
        return (
          <fieldset
            className={error ? styles.faulty : undefined}
            aria-describedby={describedBy("month", hint, error)}
          >
            <legend className={styles.legend}>{words.legend}</legend>
            <FieldHint name="month" text={hint} />
            <FieldError name="month" text={error} />
            <div className={styles.parts}>
              {PARTS.map(({ name, autoComplete, length }) => (
                <label key={name} className={styles.part}>
                  <span>{words[name]}</span>
                  <input
                    id={name}
                    name={name}
                    inputMode="numeric"
                    autoComplete={autoComplete}
                    maxLength={length}
                    size={length + 1}
                    className={styles.input}
                    defaultValue={state.fields[name]}
                    aria-required="true"
                    aria-invalid={error ? true : undefined}
                  />
                </label>
              ))}
            </div>
          </fieldset>
        );
      }}
    </FormShell>
  );
}
