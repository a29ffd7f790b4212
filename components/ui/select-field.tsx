import styles from "./field.module.css";
import { FieldError } from "./field-error";
import { FieldHint, describedBy } from "./field-notes";

type Props = {
  label: string;
  /** Also the field's id, so that an error summary can lead to it. */
  name: string;
  choices: { value: string; label: string }[];
  chosen?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
};

/** For choices that are many or well known; where they want explaining, RadioChoice shows them all. */
export function SelectField({ label, name, choices, chosen, hint, error }: Props) {
  return (
    <div className={error ? styles.faulty : styles.field}>
      <label htmlFor={name} className={styles.label}>
        {label}
      </label>
      <FieldHint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <select
        id={name}
        name={name}
        defaultValue={chosen}
        className={`${styles.input} ${styles.short}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
