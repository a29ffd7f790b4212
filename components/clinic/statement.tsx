import type { ReactNode } from "react";
import styles from "./statement.module.css";

/** A page of plain prose: headings, paragraphs and lists, set to be read. */
export function Statement({ children }: { children: ReactNode }) {
  return <div className={styles.statement}>{children}</div>;
}
