import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { treatmentChoices } from "@/app/desk/settings/entry-fields";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import {
  changePictureAction,
  retirePractitionerAction,
  savePractitionerAction,
} from "@/app/desk/settings/practitioners/actions";
import { practitionerFields } from "@/app/desk/settings/practitioners/practitioner-fields";
import styles from "@/components/desk/settings/catalogue.module.css";
import { EntryPage } from "@/components/desk/settings/entry-page";
import { PictureForm } from "@/components/desk/settings/picture-form";
import { PractitionerForm } from "@/components/desk/settings/practitioner-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { listPractitioners, listTreatments } from "@/lib/desk/show-catalogue";
import { refilled } from "@/lib/http/form-state";

export const metadata: Metadata = { title: "Change a practitioner" };

type Props = PageProps<"/desk/settings/practitioners/[slug]">;

export default async function PractitionerPage({ params, searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ slug }, { note }] = await Promise.all([params, searchParams]);
  const [all, treatments, kept] = await Promise.all([
    listPractitioners(),
    listTreatments(),
    keptSetting(staff, `/desk/settings/practitioners/${slug}`),
  ]);
  const practitioner = all.find((one) => one.slug === slug);
  if (!practitioner) notFound();
  const { name, picture } = practitioner;
  const shown = treatmentChoices(treatments);
  const fields = practitionerFields(practitioner, all, shown);

  return (
    <EntryPage
      kind="practitioner"
      entry={practitioner}
      note={note}
      isKept={kept !== null}
      retire={retirePractitionerAction}
      fields={fields}
    >
      <PractitionerForm
        action={savePractitionerAction}
        before={refilled(kept ?? fields)}
        treatments={shown}
      />
      <section className={styles.section} aria-labelledby="portrait">
        <h2 id="portrait">Picture</h2>
        <PictureForm action={changePictureAction} slug={slug} name={name} picture={picture} />
      </section>
    </EntryPage>
  );
}
