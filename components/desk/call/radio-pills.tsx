import field from "@/components/ui/field.module.css";
import { FieldError } from "@/components/ui/field-error";
import styles from "./call.module.css";

type Props = {
  legend: string;
  name: string;
  choices: { value: string; label: string; hint?: string | undefined }[];
  /** Null: none is chosen yet. */
  chosen: string | null;
  choose: (value: string) => void;
  error?: string | undefined;
};

/** A few short answers side by side: one stop of the Tab key, arrows to change. */
export function RadioPills({ legend, name, choices, chosen, choose, error }: Props) {
  return (
    <fieldset
      className={error ? field.faulty : field.field}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className={field.legend}>{legend}</legend>
      <FieldError name={name} text={error} />
      <div className={styles.pills}>
        {choices.map(({ value, label, hint }, position) => (
          <label key={value} className={styles.pill}>
            <input
              type="radio"
              // The first carries the plain name: that is where an error summary leads.
              id={position === 0 ? name : `${name}-${position + 1}`}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>
              {label}
              {hint && <span className={styles.pillHint}> {hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
