import { DefinitionList, type Row } from "@/components/ui/definition-list";
import type { Say } from "@/lib/words/words-in";
import styles from "./visit-so-far.module.css";

/** What has been chosen, beside the form on wide screens and below it on small ones. */
export function VisitSoFar({ rows, say }: { rows: Row[]; say: Say<"book"> }) {
  return (
    <section className={styles.card} aria-labelledby="visit-so-far">
      <h2 id="visit-so-far" className={styles.heading}>
        {say("soFar.title")}
      </h2>
      <DefinitionList rows={rows} />
    </section>
  );
}
