import type { Instant } from "@/lib/domain/interval";
import { standingOf } from "@/lib/domain/visit-standing";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { dateLongAndTime } from "@/lib/format/clinic-words";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
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

type Props = { visits: Visit[]; timeZone: string; now: Instant; language: Language };

/** One's own visits, each a link to the page where it can be moved or cancelled. */
export function VisitList({ visits, timeZone, now, language }: Props) {
  const say = wordsIn(language, "visits");
  return (
    <ul className={styles.list}>
      {visits.map((visit) => {
        const standing = standingOf(visit, now);
        return (
          <li key={visit.reference} className={styles.item}>
            <a href={`/visit/${visit.token}`} className={styles.when}>
              {dateLongAndTime(visit.startsAt, timeZone, language)}
            </a>
            <span className={standing === "booked" || standing === "here" ? styles.ahead : styles.state}>
              {say(`list.standing.${standing}`)}
            </span>
            <span className={styles.more}>
              {say(visit.byPhone ? "list.callWith" : "list.with", {
                practitioner: visit.practitionerName,
                patient: visit.patientName,
              })}
            </span>
            <span className={styles.more}>{say("list.reference", { reference: visit.reference })}</span>
          </li>
        );
      })}
    </ul>
  );
}
