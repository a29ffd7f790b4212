import type { Route } from "next";
import type { DayVisit } from "@/lib/domain/day-view";
import { clinicTime } from "@/lib/format/clinic-words";
import styles from "./cancelled-list.module.css";
import { StateMark } from "./state-mark";

/** Visits that were cancelled: they take no time any more, but somebody may ask. */
export function CancelledList({ visits, timeZone }: { visits: DayVisit[]; timeZone: string }) {
  if (visits.length === 0) return null;
  return (
    <section className={styles.cancelled} aria-labelledby="cancelled">
      <h2 id="cancelled">Cancelled</h2>
      <ul>
        {visits.map(({ bookingId, start, patientName, practitionerName, treatment }) => (
          <li key={bookingId}>
            <StateMark status="CANCELLED" /> {clinicTime(start, timeZone)}{" "}
            <a href={`/desk/visits/${bookingId}` as Route}>{patientName}</a>, {treatment}, with{" "}
            {practitionerName}
          </li>
        ))}
      </ul>
    </section>
  );
}
