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

/** Who did what, and when. */
export function TrailList({ entries, names, timeZone }: Props) {
  return (
    <ol className={styles.list}>
      {foldViews(entries).map(({ times, ...entry }) => (
        <li key={entry.id} className={styles.item}>
          <span>
            <strong>{actorWords(entry.actor, names)}</strong> {trailWords(entry, names, timeZone)}
            {times > 1 && `, ${times} times`}
          </span>
          <span className={styles.soft}>{clinicMoment(entry.at, timeZone)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Several looks by one person in a row are one line, with the time of the last. */
function foldViews<Entry extends TrailEntry>(entries: readonly Entry[]): (Entry & { times: number })[] {
  const folded: (Entry & { times: number })[] = [];
  for (const entry of entries) {
    const newer = folded.at(-1);
    const isSame = newer?.actor === entry.actor && newer.action === entry.action;
    if (newer && isSame && entry.action.endsWith(".viewed")) newer.times += 1;
    else folded.push({ ...entry, times: 1 });
  }
  return folded;
}
