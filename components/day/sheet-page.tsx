import type { DayThing, DayVisit } from "@/lib/domain/day-view";
import { blockTitle } from "@/lib/format/block-words";
import { clinicTime } from "@/lib/format/clinic-words";
import styles from "./sheet-page.module.css";

type Props = {
  practitioner: string;
  dateWords: string;
  timeZone: string;
  /** Visits and blocks, earliest first. */
  things: DayThing[];
};

/** One practitioner's day on paper: who comes when and where, with room to write. */
export function SheetPage({ practitioner, dateWords, timeZone, things }: Props) {
  return (
    <section className={styles.page} aria-label={practitioner}>
      <h2 className={styles.name}>{practitioner}</h2>
      <p>{dateWords}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Patient</th>
            <th scope="col">Room</th>
            <th scope="col" className={styles.notes}>
              Notes
            </th>
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <tr key={thing.kind === "visit" ? thing.visit.bookingId : `${thing.id} ${thing.start}`}>
              <th scope="row">
                {clinicTime(thing.start, timeZone)}
                <span className={styles.until}> to {clinicTime(thing.end, timeZone)}</span>
              </th>
              {thing.kind === "visit" ? <Visit visit={thing.visit} /> : <Other thing={thing} />}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {things.length === 0 && <p>Nobody is booked.</p>}
    </section>
  );
}

function Visit({ visit: { patientName, treatment, roomName } }: { visit: DayVisit }) {
  return (
    <>
      <td>
        <strong className={styles.patient}>{patientName}</strong>
        {treatment}
      </td>
      <td>{roomName}</td>
    </>
  );
}

function Other({ thing }: { thing: Exclude<DayThing, { kind: "visit" }> }) {
  const words = thing.kind === "hold" ? "Being booked" : blockTitle({ kind: thing.block, note: thing.note });
  return (
    <>
      <td>{words}</td>
      <td />
    </>
  );
}
