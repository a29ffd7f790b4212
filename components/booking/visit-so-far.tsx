import { DefinitionList, type Row } from "@/components/ui/definition-list";
import styles from "./visit-so-far.module.css";

/** What has been chosen, beside the form on wide screens and below it on small ones. */
export function VisitSoFar({ rows }: { rows: Row[] }) {
  return (
    <section className={styles.card} aria-labelledby="visit-so-far">
      <h2 id="visit-so-far" className={styles.heading}>
        Your visit so far
      </h2>
      <DefinitionList rows={rows} />
    </section>
  );
}
