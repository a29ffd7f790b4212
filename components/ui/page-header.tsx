import type { ReactNode } from "react";
import styles from "./page-header.module.css";

type Props = {
  title: string;
  /** A few words over the title, such as "Step 2 of 5". */
  above?: string | undefined;
  lead?: ReactNode;
};

export function PageHeader({ title, above, lead }: Props) {
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>
        {above && <span className={styles.above}>{above} </span>}
        {title}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
