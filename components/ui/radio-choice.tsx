import type { ReactNode } from "react";
import styles from "./field.module.css";
import { FieldError } from "./field-error";
import { FieldHint, describedBy } from "./field-notes";

/** `lang`: of the label, where it is not the page's own. */
type Choice = { value: string; label: string; lang?: string | undefined; hint?: ReactNode };

type Props = {
  legend: string;
  name: string;
  choices: Choice[];
  chosen?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
};

/** One question, each answer a card big enough for a shaky thumb. */
export function RadioChoice({ legend, name, choices, chosen, hint, error }: Props) {
  return (
    <fieldset
      className={error ? styles.faulty : styles.field}
      aria-describedby={describedBy(name, hint, error)}
    >
      <legend className={styles.legend}>{legend}</legend>
      <FieldHint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <div className={styles.choices}>
        {choices.map((choice, position) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              // The first answer carries the plain name: that is where an error summary leads.
              id={position === 0 ? name : `${name}-${position + 1}`}
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
            />
            <span>
              <span lang={choice.lang}>{choice.label}</span>
              {choice.hint && <span className={styles.choiceHint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
