import type { Route } from "next";
import { MINUTE } from "@/lib/domain/interval";
import type { DayColumn, DayView } from "@/lib/domain/day-view";
import { clinicTime } from "@/lib/format/clinic-words";
import cell from "./day-cell.module.css";
import { laid } from "./laid";
import { NowLine } from "./now-line";
import styles from "./room-cell.module.css";
import { StateMark } from "./state-mark";
import { TimeTaken } from "./time-taken";

type Props = { column: DayColumn; row: number; timeZone: string; now: DayView["now"] };

/** Half an hour of one room: who lies there, and how long it rests afterwards. */
export function RoomCell({ column, row, timeZone, now }: Props) {
  const { things = [], closed = [] } = column.cells[row] ?? {};
  return (
    <td className={cell.cell}>
      {closed.map((place) => (
        <span key={place.after} className={`${cell.shut} ${laid(place)}`} aria-hidden="true" />
      ))}
      {things.map(({ thing, place }) => {
        if (thing.kind !== "visit") {
          return (
            <TimeTaken
              key={`${thing.id} ${thing.start}`}
              {...{ thing, place, timeZone }}
              practitioner={null}
            />
          );
        }
        const { visit, end } = thing;
        const turnover = Math.round((end - visit.end) / MINUTE);
        return (
          <div key={visit.bookingId} className={`${styles.visit} ${laid(place)}`}>
            <a href={`/desk/visits/${visit.bookingId}` as Route} className={styles.name} tabIndex={-1}>
              <StateMark status={visit.status} /> {visit.patientName}
            </a>
            <span className="visually-hidden">
              {clinicTime(visit.start, timeZone)} to {clinicTime(visit.end, timeZone)}
            </span>
            {turnover > 0 && (
              <span className={`${styles.turnover} ${laid({ minutes: turnover })}`}>
                <span className="visually-hidden">, then the room rests {turnover} minutes</span>
              </span>
            )}
          </div>
        );
      })}
      {now?.row === row && <NowLine after={now.after} />}
    </td>
  );
}
