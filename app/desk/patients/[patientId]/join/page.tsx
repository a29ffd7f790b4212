import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { FoundPatients } from "@/components/desk/find/found-patients";
import { SearchForm } from "@/components/desk/find/search-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { findPatients } from "@/lib/desk/find-patients";
import { previewJoin } from "@/lib/desk/preview-join";
import { noteView, readPatient } from "@/lib/desk/show-patient";
import { Preview } from "./preview";

export const metadata: Metadata = { title: "Join two records" };

type Props = {
  params: Promise<{ patientId: string }>;
  searchParams: Promise<{ with?: string | string[]; q?: string | string[] }>;
};

export default async function JoinPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const [{ patientId }, { with: other, q }, { timeZone }] = await Promise.all([
    params,
    searchParams,
    clinicFacts(),
  ]);
  const found = await readPatient(patientId);
  if (!found) notFound();
  if (!("patient" in found)) redirect(`/desk/patients/${found.joinedIntoId}/join` as Route);
  const here = `/desk/patients/${found.patient.patientId}`;

  if (other !== undefined) {
    const preview = await previewJoin(staff, found.patient.patientId, other);
    if (!preview) notFound();
    return <Preview preview={preview} timeZone={timeZone} />;
  }
  await noteView(staff, found.patient.patientId);
  const asked = typeof q === "string" ? q : "";
  const others = (await findPatients(staff, asked, clock())).filter(
    (one) => one.patientId !== found.patient.patientId,
  );

  return (
    <main id="main-content">
      <PageHeader
        title="Find the other record"
        above={found.patient.name}
        lead="When one person stands in the records twice, the two can become one. You will see what would be before it is."
      />
      <SearchForm
        action={`${here}/join`}
        label="The other record"
        hint="A name, a part of a phone number, or an email address."
        asked={asked}
      />
      {asked !== "" && others.length === 0 && <p>Nobody else is like “{asked}”.</p>}
      {others.length > 0 && (
        <FoundPatients patients={others} timeZone={timeZone} hrefOf={(id) => `${here}/join?with=${id}`} />
      )}
      <p>
        <a href={here}>Back to {found.patient.name}</a>
      </p>
    </main>
  );
}
