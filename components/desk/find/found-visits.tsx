import styles from "@/components/desk/list.module.css";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { clinicDateLong, clinicTime } from "@/lib/format/clinic-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";

type Visit = {
  bookingId: string;
  reference: string;
  status: VisitStatus;
  start: Instant;
  patientName?: string;
  practitionerName: string;
  treatmentName: string;
};

/** Visits, each a link to its page. */
export function FoundVisits({ visits, timeZone }: { visits: Visit[]; timeZone: string }) {
  return (
    <ul className={styles.list}>
      {visits.map((visit) => (
        <li key={visit.bookingId} className={styles.item}>
          <span className={styles.what}>
            <a href={`/desk/visits/${visit.bookingId}`} className={styles.way}>
              {visit.patientName && `${visit.patientName}, `}
              {clinicDateLong(visit.start, timeZone)} at {clinicTime(visit.start, timeZone)}
            </a>
            <span className={styles.more}>
              {visit.treatmentName} with {visit.practitionerName}
            </span>
            <span className={styles.more}>
              {STATE_WORDS[visit.status]} · {visit.reference}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
