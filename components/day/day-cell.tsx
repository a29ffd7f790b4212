import type { Route } from "next";
import { isoAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { DayCell as Cell, DayColumn, DayView } from "@/lib/domain/day-view";
import type { Instant } from "@/lib/domain/interval";
import { clinicTime } from "@/lib/format/clinic-words";
import styles from "./day-cell.module.css";
import { laid } from "./laid";
import { NowLine } from "./now-line";
import { TimeTaken } from "./time-taken";
import { VisitCard } from "./visit-card";

type Props = {
  column: DayColumn;
  row: number;
  /** Of the row. */
  start: Instant;
  timeZone: string;
  date: ClinicDate;
  now: DayView["now"];
  setState: (form: FormData) => Promise<void>;
};

/** Half an hour of one practitioner: what begins in it, over a link to book it or to ask why that cannot be. */
export function DayCell({ column, row, start, timeZone, date, now, setState }: Props) {
  const cell = column.cells[row];
  if (!cell) return <td className={styles.cell} />;

  return (
    <td className={styles.cell} data-row-start={start} data-practitioner={column.slug}>
      {cell.closed.map((place) => (
        <span key={place.after} className={`${styles.shut} ${laid(place)}`} aria-hidden="true" />
      ))}
      <TimeLink cell={cell} column={column} timeZone={timeZone} />
      {cell.things.map(({ thing, place }) =>
        thing.kind === "visit" ? (
          <VisitCard
            key={thing.visit.bookingId}
            {...{ place, date, timeZone, setState }}
            visit={thing.visit}
          />
        ) : (
          <TimeTaken
            key={`${thing.id} ${thing.start}`}
            {...{ thing, place, timeZone }}
            practitioner={column.slug ?? ""}
          />
        ),
      )}
      {now?.row === row && <NowLine after={now.after} />}
    </td>
  );
}

function TimeLink({ cell, column, timeZone }: { cell: Cell; column: DayColumn; timeZone: string }) {
  const time = clinicTime(cell.start, timeZone);
  const isFree = cell.state === "free";
  const asked = new URLSearchParams({
    practitioner: column.slug ?? "",
    start: isoAt(cell.start, timeZone),
  });
  return (
    <a
      href={`/desk/${isFree ? "book" : "why"}?${asked}` as Route}
      className={`${styles.time} ${styles[cell.state]}`}
      data-time
    >
      <span className={styles.words}>
        {isFree ? `+ ${time}` : "Why not?"}
        <span className="visually-hidden">
          {isFree ? `, book with ${column.name}` : ` ${time}, ${column.name}: ${cell.state}`}
        </span>
      </span>
    </a>
  );
}
