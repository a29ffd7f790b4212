import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { clinicTime, dateLong } from "@/lib/format/clinic-words";
import { actorWords, trailWords } from "@/lib/format/trail-words";
import styles from "./trail.module.css";

type Entry = {
  id: string;
  at: Instant;
  actor: string;
  action: string;
  details: unknown;
  bookingId: string | null;
  patientId: string | null;
  patientName: string | null;
};

type Props = { entries: Entry[]; names: Record<string, string>; timeZone: string };

/** Who did what when, in words, day by day, the newest first. */
export function TrailDays({ entries, names, timeZone }: Props) {
  const days = [...new Set(entries.map(({ at }) => dateAt(at, timeZone)))];
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <section key={day} aria-label={dateLong(day)}>
          <h2 className={styles.day}>{dateLong(day)}</h2>
          <ul className={styles.lines}>
            {entries
              .filter(({ at }) => dateAt(at, timeZone) === day)
              .map((entry) => (
                <li key={entry.id} className={styles.line}>
                  <span className={styles.time}>{clinicTime(entry.at, timeZone)}</span>
                  <div>
                    <strong>{actorWords(entry.actor, names)}</strong> {trailWords(entry, names, timeZone)}
                    <About entry={entry} />
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function About({ entry: { bookingId, patientId, patientName } }: { entry: Entry }) {
  if (!bookingId && !patientId) return null;
  return (
    <span className={styles.about}>
      {patientId && <a href={`/desk/patients/${patientId}`}>{patientName ?? "The patient"}</a>}
      {bookingId && (
        <a href={`/desk/visits/${bookingId}`}>
          The visit<span className="visually-hidden"> of {patientName ?? "the patient"}</span>
        </a>
      )}
    </span>
  );
}
