import type { Route } from "next";
import type { BlockKind } from "@/lib/domain/block-kind";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { DayVisit } from "@/lib/domain/day-view";
import type { Interval } from "@/lib/domain/interval";
import { blockTitle } from "@/lib/format/block-words";
import { clinicTime, dateShort } from "@/lib/format/clinic-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";
import { StateMark } from "./state-mark";
import styles from "./week-table.module.css";

type Cell = {
  date: ClinicDate;
  openings: Interval[];
  visits: DayVisit[];
  blocks: (Interval & { id: string; kind: BlockKind; note: string | null })[];
};

type Props = {
  caption: string;
  dates: ClinicDate[];
  today: ClinicDate;
  timeZone: string;
  rows: { slug: string; name: string; cells: Cell[] }[];
};

/** A row for each practitioner, a column for each day. */
export function WeekTable({ caption, dates, today, timeZone, rows }: Props) {
  return (
    <div className={styles.region} role="region" aria-label="The week's table" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {dates.map((date) => (
              <th key={date} scope="col" className={date === today ? styles.today : undefined}>
                <a href={`/desk?date=${date}` as Route}>{dateShort(date)}</a>
                {date === today && <span className="visually-hidden"> today</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, name, cells }) => (
            <tr key={slug}>
              <th scope="row" className={styles.who}>
                {name}
              </th>
              {cells.map((cell) => (
                <td key={cell.date} className={cell.openings.length === 0 ? styles.away : undefined}>
                  <WeekCell cell={cell} timeZone={timeZone} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekCell({ cell: { openings, visits, blocks }, timeZone }: { cell: Cell; timeZone: string }) {
  const time = (at: number) => clinicTime(at, timeZone);
  return (
    <>
      <p className={styles.hours}>
        {openings.length === 0
          ? "not in"
          : openings.map(({ start, end }) => (
              <span key={start}>
                {time(start)} – {time(end)}{" "}
              </span>
            ))}
      </p>
      <ul className={styles.list}>
        {blocks.map(({ id, start, ...block }) => (
          <li key={`${id} ${start}`}>
            <a href={`/desk/blocks/${id}` as Route} className={styles.block}>
              {time(start)} {blockTitle(block)}
            </a>
          </li>
        ))}
        {visits.map(({ bookingId, start, status, patientName }) => (
          <li key={bookingId}>
            <a href={`/desk/visits/${bookingId}` as Route} className={styles.visit}>
              <StateMark status={status} />
              <span className="visually-hidden">{STATE_WORDS[status]},</span> {time(start)}{" "}
              <strong>{patientName}</strong>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
