import { FieldError } from "@/components/ui/field-error";
import { dayName, edgeName, STRETCHES, type Fields } from "@/lib/domain/week-fields";
import styles from "./week.module.css";

type Props = {
  weekday: number;
  name: string;
  fields: Fields;
  error: string | undefined;
  onChange: (field: string, text: string) => void;
};

const ORDINALS = ["first", "second", "third"];

/** The stretches in which one weekday is open. Those left empty do not count. */
export function DayStretches({ weekday, name, fields, error, onChange }: Props) {
  const group = dayName(weekday);

  return (
    <fieldset
      id={group}
      tabIndex={-1}
      className={error ? styles.faultyDay : styles.day}
      aria-describedby={error && `${group}-error`}
    >
      <legend className={styles.dayName}>{name}</legend>
      <FieldError name={group} text={error} />
      <div className={styles.stretches}>
        {STRETCHES.map((nth) => (
          <div key={nth} className={styles.stretch}>
            {(["from", "until"] as const).map((edge) => (
              <label key={edge}>
                <span className={styles.edge}>{edge}</span>
                <span className="visually-hidden">
                  , {name}, {ORDINALS[nth - 1]} stretch
                </span>
                <input
                  type="time"
                  step={300}
                  name={edgeName(weekday, edge, nth)}
                  value={fields[edgeName(weekday, edge, nth)] ?? ""}
                  onChange={(event) => onChange(event.target.name, event.target.value)}
                  className={styles.time}
                />
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
