import type { ReactNode } from "react";
import styles from "./notice.module.css";

type Props = {
  /** info: good to know. warning: read before going on. urgent: act now. */
  kind?: "info" | "warning" | "urgent";
  heading: string;
  headingLevel?: 2 | 3;
  children: ReactNode;
};

export function Notice({ kind = "info", heading, headingLevel = 2, children }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={`${styles.notice} ${styles[kind]}`}>
      <Heading className={styles.heading}>{heading}</Heading>
      {children}
    </div>
  );
}
