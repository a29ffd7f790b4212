import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { retireTreatmentAction, saveTreatmentAction } from "@/app/desk/settings/treatments/actions";
import { choices, ROOM, treatmentFields, WHO } from "@/app/desk/settings/treatments/treatment-fields";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import styles from "@/components/desk/settings/catalogue.module.css";
import { RetireForm } from "@/components/desk/settings/retire-form";
import { TreatmentForm } from "@/components/desk/settings/treatment-form";
import { PageHeader } from "@/components/ui/page-header";
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
  const { name, isRetired } = treatment;
  const [who, where] = [choices(WHO, practitioners), choices(ROOM, rooms)];
  const fields = treatmentFields(treatment, all, [...who, ...where]);
  const { key = "", version = "" } = fields;

  return (
    <main id="main-content">
      <PageHeader
        title={name}
        above={isRetired ? "Retired treatment" : "Treatment"}
        lead="Visits that are booked keep their length, their practitioner and their room."
      />
      <CatalogueNotes isKept={kept !== null} />
      <div className={styles.sections}>
        <TreatmentForm
          action={saveTreatmentAction}
          before={refilled(kept ?? fields)}
          practitioners={who}
          rooms={where}
        />
        <section className={styles.section} aria-labelledby="retire">
          <h2 id="retire">{isRetired ? "Bring it back" : "Not offered any more?"}</h2>
          <RetireForm
            action={retireTreatmentAction}
            before={refilled({ key, version })}
            isRetired={isRetired}
            what="this treatment"
          />
        </section>
      </div>
    </main>
  );
}
