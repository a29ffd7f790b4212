import styles from "./week.module.css";

type Props = { versions: { dates: string; lines: string[] }[] };

/** Weeks that are over. They stay for reports. */
export function WeekList({ versions }: Props) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="past-weeks" className={styles.part}>
      <h2 id="past-weeks" className={styles.title}>
        Earlier weeks
      </h2>
      <ul className={styles.lines}>
        {versions.map(({ dates, lines }) => (
          <li key={dates}>
            {dates}
            <ul className={styles.words}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
