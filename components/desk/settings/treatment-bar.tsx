import type { TreatmentShape } from "@/lib/domain/availability";
import { lengthWords, phaseWords } from "@/lib/format/treatment-words";
import styles from "./treatment-bar.module.css";

type Props = { shape: TreatmentShape };

const WIDTH = 600;

/** How a treatment passes: with the practitioner, at rest, and the room's turnover. The words below say the same. */
export function TreatmentBar({ shape }: Props) {
  const { minutes, turnoverMinutes, phases } = shape;
  const x = (minute: number) => (WIDTH * minute) / (minutes + turnoverMinutes);

  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${WIDTH} 40`}
        preserveAspectRatio="none"
        aria-hidden
        focusable="false"
      >
        <rect className={styles.rest} y={4} width={x(minutes)} height={32} />
        {phases.map(({ startMinute, endMinute }) => (
          <rect
            key={startMinute}
            className={styles.phase}
            x={x(startMinute)}
            y={4}
            width={x(endMinute) - x(startMinute)}
            height={32}
          />
        ))}
        <rect className={styles.turnover} x={x(minutes)} y={14} width={WIDTH - x(minutes)} height={12} />
        <line className={styles.end} x1={x(minutes)} x2={x(minutes)} y1={0} y2={40} />
      </svg>
      <figcaption className={styles.words}>
        <span className={styles.length}>{lengthWords(shape)}.</span> {phaseWords(shape)}
      </figcaption>
    </figure>
  );
}

/** What the colours of the bars stand for. */
export function BarKey() {
  return (
    <p className={styles.key} aria-hidden>
      <span>
        <span className={styles.keyPhase} /> with the practitioner
      </span>
      <span>
        <span className={styles.keyRest} /> at rest
      </span>
      <span>
        <span className={styles.keyTurnover} /> the room is made ready
      </span>
    </p>
  );
}
