import { countStates, type DayVisit } from "@/lib/domain/day-view";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { STATE_WORDS } from "@/lib/format/visit-state-words";
import { StateMark } from "./state-mark";
import styles from "./state-summary.module.css";

const SHOWN: VisitStatus[] = ["BOOKED", "ARRIVED", "IN_ROOM", "FULFILLED", "NO_SHOW", "CANCELLED"];

/** How many are due, here, in a room, done, did not come. */
export function StateSummary({ visits }: { visits: DayVisit[] }) {
  const counts = countStates(visits);
  return (
    <ul className={styles.summary} aria-label="Visits by state">
      {SHOWN.filter((status) => status !== "CANCELLED" || counts[status] > 0).map((status) => (
        <li key={status} className={counts[status] === 0 ? styles.none : undefined}>
          <StateMark status={status} /> {STATE_WORDS[status]} <strong>{counts[status]}</strong>
        </li>
      ))}
    </ul>
  );
}
