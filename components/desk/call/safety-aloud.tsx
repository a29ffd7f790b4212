import { SCREENING_ALOUD } from "@/lib/domain/screening";
import { listed } from "@/lib/format/listed";
import styles from "./call.module.css";
import { RadioPills } from "./radio-pills";

const ANSWERS = [
  { value: "none", label: "None of these" },
  { value: "yes", label: "Yes to one" },
  { value: "not-asked", label: "Not asked" },
];

type Props = {
  chosen: string | null;
  choose: (value: string) => void;
  isUrgent: boolean;
  error: string | undefined;
};

/** The safety questions in one breath, and what to say when one of them is answered with yes. */
export function SafetyAloud({ chosen, choose, isUrgent, error }: Props) {
  return (
    <section className={styles.safety} aria-label="Safety questions">
      <p className={styles.questions}>
        “Is any of this new:{" "}
        {listed(
          SCREENING_ALOUD.map(({ text }) => text),
          "or",
        )}
        ?”
      </p>
      <RadioPills
        legend="What the caller says"
        name="safety"
        choices={ANSWERS}
        chosen={chosen}
        choose={choose}
        error={error}
      />
      <div role="alert">
        {(chosen === "yes" || isUrgent) && (
          <div className={styles.urgent}>
            <p>
              <strong>Nothing is booked with this answer. Say:</strong>
            </p>
            <p>
              “Please call 911 or go to the nearest emergency department now. A doctor should look at this
              today; please do not wait for a visit with us. If a leg is weak or numb, let someone else
              drive.”
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
