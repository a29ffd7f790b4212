import type { ReactNode } from "react";
import styles from "./step-columns.module.css";

type Props = { aside: ReactNode; children: ReactNode };

/** The one thing to do, and beside it what has been chosen: below it where there is no room beside. */
export function StepColumns({ aside, children }: Props) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}
