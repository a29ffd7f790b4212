import styles from "./clinic-notice.module.css";

type Props = { lines: readonly string[] };

/** What the clinic wants everyone to know: closed days, for example. Nothing while there is nothing to say. */
export function ClinicNotice({ lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="Notice">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </aside>
  );
}
