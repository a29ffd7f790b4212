import type { Route } from "next";
import { useId } from "react";
import type { ConsequencesInWords } from "@/lib/format/consequence-words";
import styles from "./consequences.module.css";

type Props = { consequences: ConsequencesInWords };

/** What a change of settings would do, before it is kept: free times by treatment, and the visits left behind. */
export function Consequences({ consequences }: Props) {
  const { treatments, visits, misfits } = consequences;
  const heading = useId();

  return (
    <section className={styles.consequences} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        What this changes
      </h2>
      <ul className={styles.treatments}>
        {treatments.map(({ slug, name, before, after, words }) => (
          <li key={slug} className={styles.treatment}>
            <span className={styles.name}>{name}</span>
            <Bars before={before} after={after} />
            <span className={styles.words}>{words}</span>
          </li>
        ))}
      </ul>
      {treatments.length > 0 && (
        <p className={styles.key} aria-hidden>
          <span className={styles.keyBefore} /> now <span className={styles.keyAfter} /> after this change
        </p>
      )}
      <p className={misfits.length > 0 ? styles.warning : undefined}>{visits}</p>
      {misfits.length > 0 && (
        <>
          <ul className={styles.visits}>
            {misfits.map(({ bookingId, patientName, moment, reasons }) => (
              <li key={bookingId}>
                <a href={`/desk/visits/${bookingId}` as Route}>{patientName}</a>, {moment}
                <span className={styles.words}>{reasons}</span>
              </li>
            ))}
          </ul>
          <p>
            Once this is saved, <a href={"/desk/closing" as Route}>move them to other times</a>.
          </p>
        </>
      )}
    </section>
  );
}

type BarsProps = { before: number; after: number };

/** Both as parts of the longest bar. The words beside them say the same. */
function Bars({ before, after }: BarsProps) {
  return (
    <svg
      className={styles.bars}
      viewBox="0 0 200 26"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <rect className={styles.track} y={0} width={200} height={26} />
      <rect className={styles.before} y={3} width={200 * before} height={8} />
      <rect className={styles.after} y={14} width={200 * after} height={9} />
    </svg>
  );
}
