import styles from "./time-choice.module.css";

type Props = { earlierFrom: string | null; laterFrom: string | null };

/** The way to the free days before and after those shown. */
export function TimePages({ earlierFrom, laterFrom }: Props) {
  if (earlierFrom === null && laterFrom === null) return null;
  return (
    <nav className={styles.pages} aria-label="More days">
      {earlierFrom && <a href={`?from=${earlierFrom}`}>← Earlier days</a>}
      {laterFrom && <a href={`?from=${laterFrom}`}>Later days →</a>}
    </nav>
  );
}
