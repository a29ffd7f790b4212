import type { Route } from "next";
import type { ReactNode } from "react";
import { ChangeLink } from "./change-link";
import styles from "./definition-list.module.css";

export type Row = { term: string; details: ReactNode; changeHref?: Route | undefined };

type Props = { rows: Row[] };

/** What has been chosen so far, each row with its own way back. */
export function DefinitionList({ rows }: Props) {
  return (
    <dl className={styles.list}>
      {rows.map(({ term, details, changeHref }) => (
        <div key={term} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.details}>{details}</dd>
          {changeHref && (
            <dd>
              <ChangeLink href={changeHref} term={term} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
