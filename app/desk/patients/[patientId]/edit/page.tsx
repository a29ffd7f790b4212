import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { PatientForm } from "@/components/desk/patient/patient-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { countComing } from "@/lib/desk/change-patient";
import { noteView, readPatient } from "@/lib/desk/show-patient";
import { refilled } from "@/lib/http/form-state";
import { changePatientAction } from "./actions";

export const metadata: Metadata = { title: "Change a patient's record" };

type Props = { params: Promise<{ patientId: string }> };

export default async function EditPatientPage({ params }: Props) {
  const staff = await requireStaff();
  const found = await readPatient((await params).patientId);
  if (!found) notFound();
  if (!("patient" in found)) redirect(`/desk/patients/${found.joinedIntoId}/edit` as Route);
  const { patientId, version, note, ...facts } = found.patient;
  const [kept, coming] = await Promise.all([
    keptFields(staff.sessionId, `/desk/patients/${patientId}/edit`),
    countComing(patientId, clock()),
    noteView(staff, patientId),
  ]);

  return (
    <main id="main-content">
      <PageHeader title="Change the record" above={facts.name} />
      {kept && <Notice heading="What you typed is in the form again. It was not saved yet.">{null}</Notice>}
      <PatientForm
        action={changePatientAction}
        patientId={patientId}
        recorded={{
          version: String(version),
          name: facts.name,
          email: facts.email ?? "",
          phone: facts.phone ?? "",
          birthDate: facts.birthDate ?? "",
          note,
        }}
        coming={coming}
        before={refilled(kept)}
      />
      <p>
        <a href={`/desk/patients/${patientId}`}>Back, and change nothing</a>
      </p>
    </main>
  );
}
