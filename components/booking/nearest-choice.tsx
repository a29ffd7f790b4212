import type { TimeInWords } from "@/lib/format/free-days";
import styles from "./time-choice.module.css";
import { TimeRadio } from "./time-radio";

type Props = { legend: string; times: (TimeInWords & { day: string })[] };

/** Free times near the one that was lost, before all the others. */
export function NearestChoice({ legend, times }: Props) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.nearest}>
        {times.map(({ day, ...time }) => (
          <TimeRadio key={time.value} time={time} day={day} withDay />
        ))}
      </div>
    </fieldset>
  );
}
