import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/select-field";
import { Notice } from "@/components/ui/notice";
import type { Instant } from "@/lib/domain/interval";
import { clinicMoment, clinicTime } from "@/lib/format/clinic-words";
import { timeInWords } from "@/lib/format/free-days";
import styles from "./closing.module.css";

export type OfferedTime = { start: Instant; practitioner: { slug: string; name: string } };

export type VisitToSend = {
  bookingId: string;
  version: number;
  patientName: string;
  start: Instant;
  end: Instant;
  treatment: { name: string };
  practitioner: { name: string };
  suggested: OfferedTime;
  others: OfferedTime[];
};

type Props = {
  visits: VisitToSend[];
  /** The closed time, to come back to. */
  fields: Record<string, string>;
  isStillBookable: boolean;
  /** Patients can answer by themselves. */
  canAsk: boolean;
  timeZone: string;
  act: (form: FormData) => Promise<void>;
};

/** The visits of a closed time, each with a new time, and the one act for all that are ticked. */
export function ClosingForm({ visits, fields, isStillBookable, canAsk, timeZone: zone, act }: Props) {
  return (
    <form action={act} className={styles.form}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isStillBookable && (
        <Notice kind="warning" heading="Others can still book this time">
          <p>Visits that leave it would make room for new ones. Close it in the same step:</p>
          <CheckboxField name="block" label="Block this time first" defaultChecked />
        </Notice>
      )}
      <ol className={styles.visits}>
        {visits.map((visit) => (
          <li key={visit.bookingId} className={styles.visit}>
            <input type="hidden" name={`version-${visit.bookingId}`} value={visit.version} />
            <CheckboxField
              name={`visit-${visit.bookingId}`}
              defaultChecked
              label={
                <>
                  <strong className={styles.patient}>{visit.patientName}</strong>
                  <span className={styles.more}>
                    {clinicMoment(visit.start, zone)} until {clinicTime(visit.end, zone)},{" "}
                    {visit.treatment.name} with {visit.practitioner.name}
                  </span>
                </>
              }
            />
            <SelectField
              // Another suggestion is another field: nobody's choice is kept for a time that is gone.
              key={valueOf(visit.suggested, zone)}
              name={`time-${visit.bookingId}`}
              label={`New time for ${visit.patientName}`}
              choices={[visit.suggested, ...visit.others].map((time) => ({
                value: valueOf(time, zone),
                label: `${clinicMoment(time.start, zone)} with ${time.practitioner.name}`,
              }))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.act}>
        {canAsk && (
          <Button name="way" value="ask">
            Ask {visits.length === 1 ? "this patient" : "all these patients"}
          </Button>
        )}
        <Button name="way" value="move" look={canAsk ? "secondary" : "primary"}>
          Move {visits.length === 1 ? "the visit" : "all visits"} and tell them
        </Button>
        <p className={styles.hint}>
          {canAsk
            ? "Asked, a visit stays until its patient has answered, and the new time is kept for nobody."
            : "Online booking is off, so patients could not answer by themselves."}{" "}
          Moved, a visit is at its new time at once. Each patient gets one mail with a link to choose
          otherwise. The mail does not say why.
        </p>
      </div>
    </form>
  );
}

const valueOf = ({ start, practitioner }: OfferedTime, zone: string): string =>
  `${timeInWords(start, zone).value} ${practitioner.slug}`;
