import type { ReactNode } from "react";
import styles from "./field.module.css";
import { FieldError } from "./field-error";
import { FieldHint, describedBy } from "./field-notes";

type Props = {
  label: ReactNode;
  name: string;
  value?: string;
  defaultChecked?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
};

export function CheckboxField({ label, name, value = "yes", defaultChecked, hint, error }: Props) {
  return (
    <div className={error ? styles.faulty : styles.field}>
      <FieldHint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <label className={`${styles.choice} ${styles.choices}`}>
        <input
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, hint, error)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
