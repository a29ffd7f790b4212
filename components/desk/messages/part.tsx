import type { ReactNode } from "react";
import styles from "./messages.module.css";

type Props = {
  id: string;
  title: string;
  /** Instead of an empty list. */
  empty: string;
  isEmpty: boolean;
  /** Where there is more. */
  older: { href: string; words: string } | null;
  children: ReactNode;
};

/** One list with its heading, and the way to the rest of it. */
export function Part({ id, title, empty, isEmpty, older, children }: Props) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {isEmpty ? <p>{empty}</p> : children}
      {older && (
        <a href={older.href} className={styles.older}>
          {older.words}
        </a>
      )}
    </section>
  );
}
