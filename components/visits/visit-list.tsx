import type { Instant } from "@/lib/domain/interval";
import { standingOf } from "@/lib/domain/visit-standing";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { clinicDateLong, clinicTime } from "@/lib/format/clinic-words";
import { STANDING_WORDS } from "@/lib/format/visit-standing-words";
import styles from "./visit-list.module.css";

type Visit = {
  /** The end of its manage link. */
  token: string;
  reference: string;
  status: VisitStatus;
  startsAt: Instant;
  endsAt: Instant;
  practitionerName: string;
  byPhone: boolean;
  patientName: string;
};

type Props = { visits: Visit[]; timeZone: string; now: Instant };

/** One's own visits, each a link to the page where it can be moved or cancelled. */
export function VisitList({ visits, timeZone, now }: Props) {
  return (
    <ul className={styles.list}>
      {visits.map((visit) => {
        const standing = standingOf(visit, now);
        return (
          <li key={visit.reference} className={styles.item}>
            <a href={`/visit/${visit.token}`} className={styles.when}>
              {clinicDateLong(visit.startsAt, timeZone)} at {clinicTime(visit.startsAt, timeZone)}
            </a>
            <span className={standing === "booked" || standing === "here" ? styles.ahead : styles.state}>
              {STANDING_WORDS[standing]}
            </span>
            <span className={styles.more}>
              {visit.byPhone ? "Call with" : "With"} {visit.practitionerName}, for {visit.patientName}
            </span>
            <span className={styles.more}>Reference {visit.reference}</span>
          </li>
        );
      })}
    </ul>
  );
}
