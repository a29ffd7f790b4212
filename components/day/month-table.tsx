import type { Route } from "next";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { weekdayName } from "@/lib/format/clinic-words";
import styles from "./month-table.module.css";

type Day = {
  date: ClinicDate;
  isInMonth: boolean;
  isOpen: boolean;
  visits: number;
  /** 0 to 1; null: nobody is in. */
  taken: number | null;
  notes: string[];
};

type Props = { caption: string; today: ClinicDate; weeks: Day[][] };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** A row for each week: how many visits a day has, and how full it is. */
export function MonthTable({ caption, today, weeks }: Props) {
  return (
    <div className={styles.region} role="region" aria-label="The month's table" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekdayName(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <MonthCell key={day.date} day={day} isToday={day.date === today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthCell({ day, isToday }: { day: Day; isToday: boolean }) {
  const { date, isInMonth, isOpen, visits, taken, notes } = day;
  const looks = [!isOpen && styles.closed, !isInMonth && styles.beside, isToday && styles.today];
  return (
    <td className={looks.filter(Boolean).join(" ")}>
      <a href={`/desk?date=${date}` as Route} className={styles.day}>
        <span className={styles.number}>{Number(date.slice(8))}</span>
        {isToday && <span className="visually-hidden"> today</span>}{" "}
        {visits > 0 && (
          <span>
            {visits} {visits === 1 ? "visit" : "visits"}
          </span>
        )}{" "}
        {!isOpen && <span>Closed</span>}
      </a>
      {taken !== null && <Fullness taken={taken} />}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </td>
  );
}

/** Drawn, and said in words: a bar alone tells some people nothing. */
function Fullness({ taken }: { taken: number }) {
  const percent = Math.round(taken * 100);
  return (
    <p className={styles.fullness}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.ground} width="100" height="8" />
        <rect className={styles.bar} width={percent} height="8" />
      </svg>
      {percent}% full
    </p>
  );
}
