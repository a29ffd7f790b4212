import { DefinitionList, type Row } from "@/components/ui/definition-list";
import styles from "./visit-so-far.module.css";

type Props = {
  rows: Row[];
  /** About the time that is being kept. */
  note?: string | null;
};

/** What has been chosen, beside the form on wide screens and above it on small ones. */
export function VisitSoFar({ rows, note }: Props) {
  return (
    <section className={styles.card} aria-labelledby="visit-so-far">
      <h2 id="visit-so-far" className={styles.heading}>
        Your visit so far
      </h2>
      <DefinitionList rows={rows} />
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}
