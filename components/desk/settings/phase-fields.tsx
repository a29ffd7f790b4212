import { phaseField, phasesShown } from "@/lib/domain/typed-shape";
import field from "@/components/ui/field.module.css";
import { FieldError } from "@/components/ui/field-error";
import { describedBy, FieldHint } from "@/components/ui/field-notes";
import styles from "./phase-fields.module.css";

type Props = { fields: Record<string, string>; faultOf: (name: string) => string | undefined };

const HINT =
  "In minutes after the start. Between these the patient rests, and the practitioner can be with somebody else.";

/** When a treatment needs its practitioner. The server judges what is typed. */
export function PhaseFields({ fields, faultOf }: Props) {
  return (
    <fieldset className={field.field} aria-describedby={describedBy("phases", HINT, undefined)}>
      <legend className={field.legend}>When is the practitioner with the patient?</legend>
      <FieldHint name="phases" text={HINT} />
      <div className={styles.rows}>
        {[...Array(phasesShown(fields)).keys()].map((index) => {
          const name = `phase-${index + 1}`;
          const fault = faultOf(name);
          return (
            <div key={name} id={name} tabIndex={-1} className={fault ? field.faulty : undefined}>
              <FieldError name={name} text={fault} />
              <div className={styles.row}>
                {(["from", "until"] as const).map((end) => (
                  <label key={end} className={styles.label}>
                    <span>
                      {end === "from" ? "From minute" : "until minute"}
                      <span className="visually-hidden"> (stretch {index + 1})</span>
                    </span>
                    <input
                      className={field.input}
                      name={phaseField(index, end)}
                      defaultValue={fields[phaseField(index, end)]}
                      inputMode="numeric"
                      autoComplete="off"
                      aria-invalid={fault ? true : undefined}
                      aria-describedby={describedBy(name, undefined, fault)}
                    />
                  </label>
                ))}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
