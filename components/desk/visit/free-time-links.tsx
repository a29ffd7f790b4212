import type { Route } from "next";
import type { DayInWords } from "@/lib/format/free-days";
import styles from "./free-time-links.module.css";

type Props = {
  days: DayInWords[];
  /** Where a time leads, by its value. */
  hrefOf: (value: string) => string;
  chosen: string | null;
};

/** Free times as links, day by day. */
export function FreeTimeLinks({ days, hrefOf, chosen }: Props) {
  return (
    <>
      {days.map(({ date, label, times }) => (
        <section key={date} aria-label={`Free on ${label}`}>
          <h3 className={styles.day}>{label}</h3>
          {times.length === 0 ? (
            <p className={styles.none}>Nothing free.</p>
          ) : (
            <ul className={styles.times}>
              {times.map(({ value, label }) => (
                <li key={value}>
                  <a
                    href={hrefOf(value) as Route}
                    className={styles.time}
                    aria-current={value === chosen ? "true" : undefined}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
