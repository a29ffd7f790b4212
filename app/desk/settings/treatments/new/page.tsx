import type { Metadata } from "next";
import { saveTreatmentAction } from "@/app/desk/settings/treatments/actions";
import { choices, newTreatmentFields, ROOM, WHO } from "@/app/desk/settings/treatments/treatment-fields";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import { TreatmentForm } from "@/components/desk/settings/treatment-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { listPractitioners, listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { refilled } from "@/lib/http/form-state";

export const metadata: Metadata = { title: "Add a treatment" };

export default async function NewTreatmentPage() {
  const staff = await requireStaff("ADMIN");
  const [all, practitioners, rooms, kept] = await Promise.all([
    listTreatments(),
    listPractitioners(),
    listRooms(),
    keptSetting(staff, "/desk/settings/treatments/new"),
  ]);

  return (
    <main id="main-content">
      <PageHeader title="Add a treatment" />
      <CatalogueNotes isKept={kept !== null} />
      <TreatmentForm
        action={saveTreatmentAction}
        before={refilled(kept ?? newTreatmentFields(all, practitioners, rooms))}
        practitioners={choices(WHO, practitioners)}
        rooms={choices(ROOM, rooms)}
      />
    </main>
  );
}
