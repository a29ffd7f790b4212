import type { DayView } from "@/lib/domain/day-view";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { clinicTime } from "@/lib/format/clinic-words";
import { ColourMark } from "@/components/ui/colour-mark";
import { DayCell } from "./day-cell";
import styles from "./day-table.module.css";
import { laid } from "./laid";
import { NowLine } from "./now-line";
import { RoomCell } from "./room-cell";

type Props = {
  view: DayView;
  /** "Tuesday, December 1, 2026" */
  dateWords: string;
  setState: (form: FormData) => Promise<void>;
};

const ROW_MINUTES = 30;

/** For scripts, which know no clinic time: what the clock shows at each quarter of an hour of the row. */
const quartersOf = (start: Instant, zone: string) =>
  [start, start + 15 * MINUTE].map((at) => clinicTime(at, zone)).join("|");

/**
 * The day as a table of times: a row for each half hour, a column for each practitioner and room. To the eye each
 * visit lies over its time; to a screen reader it stands in the cell in which it begins.
 */
export function DayTable({ view, dateWords, setState }: Props) {
  const { rows, practitioners, rooms, timeZone, now, date } = view;
  const isLate = (row: number) => row > 6 && row > rows.length - 7;

  return (
    <div className={styles.region} role="region" aria-label="The day's table" tabIndex={0} data-day-table>
      <table
        className={`${styles.table} ${laid({ minutes: rows.length * ROW_MINUTES, lanes: practitioners.length })}`}
      >
        <caption className="visually-hidden">
          {dateWords}: visits by time, practitioner and room. Each visit stands in the row in which it begins.
        </caption>
        <colgroup>
          <col className={styles.timeColumn} />
          <col span={practitioners.length} />
          <col className={styles.roomColumn} span={rooms.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="visually-hidden">Time</span>
            </th>
            {practitioners.map(({ id, name, colour, isOpen }) => (
              <th key={id} scope="col" className={styles.practitioner} data-name={name}>
                {colour && <ColourMark colour={colour} />}
                {name}
                {!isOpen && <span className={styles.away}>not in</span>}
              </th>
            ))}
            {rooms.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.room}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ start }, row) => (
            <tr key={start} data-late={isLate(row) || undefined} data-times={quartersOf(start, timeZone)}>
              <th scope="row" className={styles.time}>
                <time>{clinicTime(start, timeZone)}</time>
                {now?.row === row && <NowLine after={now.after} />}
              </th>
              {practitioners.map((column) => (
                <DayCell key={column.id} {...{ column, row, start, timeZone, date, setState, now }} />
              ))}
              {rooms.map((column) => (
                <RoomCell key={column.id} {...{ column, row, timeZone, now }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
