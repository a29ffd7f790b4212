"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { describedBy, FieldError, FieldHint } from "@/components/ui/field-notes";
import styles from "./birth-date-form.module.css";

const PARTS = [
  { name: "month", label: "Month", autoComplete: "bday-month", length: 2 },
  { name: "day", label: "Day", autoComplete: "bday-day", length: 2 },
  { name: "year", label: "Year", autoComplete: "bday-year", length: 4 },
];

type Props = { action: FormAction; patientName: string; button: string };

/** Three short fields in the order in which dates are written here; no calendar to scroll through eighty years. */
export function BirthDateForm({ action, patientName, button }: Props) {
  return (
    <FormShell action={action} button={button} sending="One moment">
      {(state) => {
        const error = state.fieldErrors["month"]?.[0];
        const hint = `Of ${patientName}, in numbers: 5 31 1980`;
        return (
          <fieldset
            className={error ? styles.faulty : undefined}
            aria-describedby={describedBy("month", hint, error)}
          >
            <legend className={styles.legend}>Date of birth</legend>
            <FieldHint name="month" text={hint} />
            <FieldError name="month" text={error} />
            <div className={styles.parts}>
              {PARTS.map(({ name, label, autoComplete, length }) => (
                <label key={name} className={styles.part}>
                  <span>{label}</span>
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
