import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { retireTreatmentAction, saveTreatmentAction } from "@/app/desk/settings/treatments/actions";
import { choices, ROOM, treatmentFields, WHO } from "@/app/desk/settings/treatments/treatment-fields";
import { EntryPage } from "@/components/desk/settings/entry-page";
import { TreatmentForm } from "@/components/desk/settings/treatment-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { listPractitioners, listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { refilled } from "@/lib/http/form-state";

export const metadata: Metadata = { title: "Change a treatment" };

export default async function TreatmentPage({ params }: PageProps<"/desk/settings/treatments/[slug]">) {
  const staff = await requireStaff("ADMIN");
  const { slug } = await params;
  const [all, practitioners, rooms, kept] = await Promise.all([
    listTreatments(),
    listPractitioners(),
    listRooms(),
    keptSetting(staff, `/desk/settings/treatments/${slug}`),
  ]);
  const treatment = all.find((one) => one.slug === slug);
  if (!treatment) notFound();
  const [who, where] = [choices(WHO, practitioners), choices(ROOM, rooms)];
  const fields = treatmentFields(treatment, all, [...who, ...where]);

  return (
    <EntryPage
      kind="treatment"
      entry={treatment}
      lead="Visits that are booked keep their length, their practitioner and their room."
      isKept={kept !== null}
      retire={retireTreatmentAction}
      fields={fields}
    >
      <TreatmentForm
        action={saveTreatmentAction}
        before={refilled(kept ?? fields)}
        practitioners={who}
        rooms={where}
      />
    </EntryPage>
  );
}
