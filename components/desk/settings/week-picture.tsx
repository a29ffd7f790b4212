import { MINUTES_SHOWN, shownHours } from "@/lib/domain/painted-hours";
import type { Week } from "@/lib/domain/week-versions";
import styles from "./week.module.css";

type Props = { week: Week };

/** A week drawn small, Monday first. The words beside it say the same. */
export function WeekPicture({ week }: Props) {
  const { first, last } = shownHours(week);
  const hours = (last - first) / MINUTES_SHOWN;

  return (
    <svg className={styles.picture} viewBox={`0 0 70 ${hours * 2}`} aria-hidden focusable="false">
      {week.map((day, index) => (
        <g key={index} transform={`translate(${index * 10} 0)`}>
          <rect className={styles.closed} width={9} height={hours * 2} />
          {day.map(({ opensAt, closesAt }) => (
            <rect
              key={opensAt}
              className={styles.open}
              y={((opensAt - first) / MINUTES_SHOWN) * 2}
              width={9}
              height={((closesAt - opensAt) / MINUTES_SHOWN) * 2}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
