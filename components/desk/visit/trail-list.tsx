import { clinicMoment } from "@/lib/format/clinic-words";
import { actorWords, trailWords, type TrailEntry } from "@/lib/format/trail-words";
import type { Names } from "@/lib/format/visit-change-words";
import styles from "./visit.module.css";

type Props = {
  /** Newest first. */
  entries: (TrailEntry & { id: string })[];
  names: Names;
  timeZone: string;
};

/** Who did what, and when. Those who only looked are folded away: they are many, and change nothing. */
export function TrailList({ entries, names, timeZone }: Props) {
  const looks = entries.filter(isLook);
  const lines = (some: Props["entries"]) => (
    <ol className={styles.list}>
      {some.map((entry) => (
        <li key={entry.id} className={styles.item}>
          <span>
            <strong>{actorWords(entry.actor, names)}</strong> {trailWords(entry, names, timeZone)}
          </span>
          <span className={styles.soft}>{clinicMoment(entry.at, timeZone)}</span>
        </li>
      ))}
    </ol>
  );

  return (
    <>
      {lines(entries.filter((entry) => !isLook(entry)))}
      {looks.length > 0 && (
        <details className={styles.looks}>
          <summary>Who looked at it: {looks.length === 1 ? "once" : `${looks.length} times`}</summary>
          {lines(looks)}
        </details>
      )}
    </>
  );
}

const isLook = ({ action }: TrailEntry) => action.endsWith(".viewed");
