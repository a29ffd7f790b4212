import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { clock } from "@/app/clock";
import sections from "@/app/desk/account/page.module.css";
import { undoAction } from "@/app/desk/undo/actions";
import { FoundVisits } from "@/components/desk/find/found-visits";
import { PatientFacts } from "@/components/desk/patient/patient-facts";
import { PatientMessages } from "@/components/desk/patient/patient-messages";
import { SharingList } from "@/components/desk/patient/sharing-list";
import { UndoList } from "@/components/desk/undo-list";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showPatient } from "@/lib/desk/show-patient";
import { listUndoSteps } from "@/lib/desk/undo-change";
import { deskNoteWords } from "@/lib/format/desk-note-words";
import { patientNoteWords } from "@/lib/format/patient-words";

export const metadata: Metadata = { title: "Patient" };

type Props = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<{ note?: string | string[] }>;
};

export default async function PatientPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const now = clock();
  const [{ patientId }, { note }, { timeZone }] = await Promise.all([params, searchParams, clinicFacts()]);
  const found = await showPatient(staff, patientId, now);
  if (!found) notFound();
  if (!("patient" in found)) redirect(`/desk/patients/${found.joinedIntoId}` as Route);
  const { patient } = found;
  const told = patientNoteWords(note) ?? deskNoteWords(note);
  const steps = (await listUndoSteps(staff)).filter((step) => step.patientId === patient.patientId);

  return (
    <main id="main-content">
      <PageHeader title={patient.name} above="Patient" />
      {told && (
        <div className={sections.note}>
          <Notice heading={told}>{null}</Notice>
        </div>
      )}
      <UndoList
        steps={steps}
        timeZone={timeZone}
        undo={undoAction}
        back={`/desk/patients/${patient.patientId}`}
      />
      <div className={sections.sections}>
        <div className={sections.column}>
          <PatientFacts patient={patient} />
          <SharingList patientId={patient.patientId} others={patient.sharing} />
          {staff.role === "ADMIN" && (
            <p>
              <a href={`/desk/patients/${patient.patientId}/erase`}>Erase this person’s data</a>
            </p>
          )}
        </div>
        <div className={sections.column}>
          <section className={sections.section} aria-labelledby="coming">
            <h2 id="coming">Visits to come</h2>
            {patient.coming.length === 0 ? (
              <p>None.</p>
            ) : (
              <FoundVisits visits={patient.coming} timeZone={timeZone} />
            )}
            <ButtonLink href={`/desk/book?patient=${patient.patientId}` as Route}>Book a visit</ButtonLink>
          </section>
          {patient.past.length > 0 && (
            <section className={sections.section} aria-labelledby="past">
              <h2 id="past">Past and cancelled</h2>
              <FoundVisits visits={patient.past} timeZone={timeZone} />
            </section>
          )}
          {patient.messages.length > 0 && (
            <section className={sections.section} aria-labelledby="messages">
              <h2 id="messages">Mail</h2>
              <PatientMessages messages={patient.messages} timeZone={timeZone} now={now} />
            </section>
          )}
        </div>
      </div>
    </main>
  );
}
