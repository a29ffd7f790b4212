import type { Route } from "next";
import { addDays, type ClinicDate } from "@/lib/domain/clinic-time";
import styles from "./date-jump.module.css";

type Props = {
  /** Of the page this stands on: "/desk". */
  path: string;
  date: ClinicDate;
  today: ClinicDate;
  /** Back and on again; both by a day when nothing is said. */
  previous?: ClinicDate;
  next?: ClinicDate;
  /** "day", "week" or "month". */
  step: string;
  /** Sent along. */
  practitioner?: string;
};

/** Back, on, to today, or to any date. */
export function DateJump({ path, date, today, step, practitioner, ...ends }: Props) {
  const to = (wanted: ClinicDate) =>
    `${path}?${new URLSearchParams({ date: wanted, ...(practitioner && { practitioner }) })}` as Route;
  return (
    <form action={path} className={styles.jump}>
      <a href={to(ends.previous ?? addDays(date, -1))} className={styles.step}>
        <span aria-hidden="true">‹</span>
        <span className="visually-hidden">Previous {step}</span>
      </a>
      <a href={to(today)} className={styles.today} aria-current={date === today ? "date" : undefined}>
        Today
      </a>
      <a href={to(ends.next ?? addDays(date, 1))} className={styles.step}>
        <span aria-hidden="true">›</span>
        <span className="visually-hidden">Next {step}</span>
      </a>
      {practitioner && <input type="hidden" name="practitioner" value={practitioner} />}
      <label className="visually-hidden" htmlFor="date">
        Date
      </label>
      <input
        id="date"
        type="date"
        name="date"
        defaultValue={date}
        key={date}
        className={styles.field}
        required
      />
      <button className={styles.go}>Go</button>
    </form>
  );
}
