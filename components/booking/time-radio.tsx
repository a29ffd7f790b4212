import type { TimeInWords } from "@/lib/format/free-days";
import styles from "./time-choice.module.css";

type Props = {
  time: TimeInWords;
  day: string;
  isChosen?: boolean;
  /** Shows the day as well, for a time that does not stand under its day. */
  withDay?: boolean;
  note?: string | undefined;
  id?: string | undefined;
};

/** Its name always holds day and time, whether or not the day is written beside it. */
export function TimeRadio({ time, day, isChosen = false, withDay = false, note, id }: Props) {
  return (
    <label className={withDay || note ? styles.wideTime : styles.time}>
      <input
        type="radio"
        id={id}
        name="start"
        value={time.value}
        defaultChecked={isChosen}
        data-in-words={`${day}, ${time.label}`}
      />
      <span>
        <span className={withDay ? undefined : "visually-hidden"}>{day}, </span>
        <span className={styles.clock}>{time.label}</span>
        {note && <span className={styles.note}> {note}</span>}
      </span>
    </label>
  );
}
