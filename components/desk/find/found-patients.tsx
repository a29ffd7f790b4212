import styles from "@/components/desk/list.module.css";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { birthDateWords } from "@/lib/format/patient-words";
import { clinicMoment, dateLong } from "@/lib/format/clinic-words";
import { dateAt } from "@/lib/domain/clinic-time";

type Patient = {
  patientId: string;
  name: string;
  phone: string | null;
  email: string | null;
  birthDate: ClinicDate | null;
  nextVisit: Instant | null;
  lastVisit: Instant | null;
};

type Props = { patients: Patient[]; timeZone: string; hrefOf?: (patientId: string) => string };

/** Those who were found, each with what tells people of one name apart. */
export function FoundPatients({ patients, timeZone, hrefOf = (id) => `/desk/patients/${id}` }: Props) {
  return (
    <ul className={styles.list}>
      {patients.map((patient) => (
        <li key={patient.patientId} className={styles.item}>
          <span className={styles.what}>
            <a href={hrefOf(patient.patientId)} className={styles.way}>
              {patient.name}
            </a>
            <span className={styles.more}>{contactOf(patient)}</span>
            <span className={styles.more}>{visitsOf(patient, timeZone)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const contactOf = ({ phone, email, birthDate }: Patient): string =>
  [phone, email, birthDate && birthDateWords(birthDate)].filter(Boolean).join(" · ") || "No phone or email";

function visitsOf({ nextVisit, lastVisit }: Patient, timeZone: string): string {
  const next = nextVisit === null ? "No visit to come" : `Comes ${clinicMoment(nextVisit, timeZone)}`;
  return lastVisit === null ? next : `${next} · last here ${dateLong(dateAt(lastVisit, timeZone))}`;
}
