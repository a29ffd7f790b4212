import type { Metadata } from "next";
import { treatmentChoices } from "@/app/desk/settings/entry-fields";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { savePractitionerAction } from "@/app/desk/settings/practitioners/actions";
import { newPractitionerFields } from "@/app/desk/settings/practitioners/practitioner-fields";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import { PractitionerForm } from "@/components/desk/settings/practitioner-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { listPractitioners, listTreatments } from "@/lib/desk/show-catalogue";
import { refilled } from "@/lib/http/form-state";

export const metadata: Metadata = { title: "Add a practitioner" };

export default async function NewPractitionerPage() {
  const staff = await requireStaff("ADMIN");
  const [all, treatments, kept] = await Promise.all([
    listPractitioners(),
    listTreatments(),
    keptSetting(staff, "/desk/settings/practitioners/new"),
  ]);
  const shown = treatmentChoices(treatments);

  return (
    <main id="main-content">
      <PageHeader
        title="Add a practitioner"
        lead="They can be booked once they have hours. A picture can be added afterwards."
      />
      <CatalogueNotes isKept={kept !== null} />
      <PractitionerForm
        action={savePractitionerAction}
        before={refilled(kept ?? newPractitionerFields(all, shown))}
        treatments={shown}
      />
    </main>
  );
}
