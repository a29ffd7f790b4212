import styles from "./checkbox-group.module.css";
import field from "./field.module.css";
import { FieldError } from "./field-error";
import { FieldHint, describedBy } from "./field-notes";

type Props = {
  legend: string;
  /** The group's own name: where an error summary leads. */
  name: string;
  /** Each is sent under its own name as "yes". */
  choices: { name: string; label: string; isChecked: boolean }[];
  hint?: string | undefined;
  error?: string | undefined;
};

/** Any number of short answers beside each other. */
export function CheckboxGroup({ legend, name, choices, hint, error }: Props) {
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className={error ? field.faulty : field.field}
      aria-describedby={describedBy(name, hint, error)}
    >
      <legend className={field.legend}>{legend}</legend>
      <FieldHint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.name} className={styles.choice}>
            <input type="checkbox" name={choice.name} value="yes" defaultChecked={choice.isChecked} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
