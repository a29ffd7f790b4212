import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { birthDate } from "@/lib/format/patient-words";
import styles from "./patient-facts.module.css";

type Patient = {
  patientId: string;
  phone: string | null;
  email: string | null;
  birthDate: string | null;
  note: string;
};

/** How a patient is reached, and what the desk has to know. */
export function PatientFacts({ patient }: { patient: Patient }) {
  const { phone, email } = patient;
  return (
    <section className={styles.facts} aria-labelledby="facts">
      <h2 id="facts">How to reach them</h2>
      <DefinitionList
        rows={[
          {
            term: "Phone",
            details: phone ? <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a> : "None",
          },
          { term: "Email", details: email ? <a href={`mailto:${email}`}>{email}</a> : "None" },
          { term: "Born", details: patient.birthDate ? birthDate(patient.birthDate) : "Not known" },
        ]}
      />
      {patient.note && (
        <div className={styles.note}>
          <h3>Note for the desk</h3>
          <p>{patient.note}</p>
        </div>
      )}
      <ButtonLink href={`/desk/patients/${patient.patientId}/edit` as Route} look="secondary">
        Change
      </ButtonLink>
    </section>
  );
}
