import type { Metadata } from "next";
import { namesInUse } from "@/app/desk/settings/entry-fields";
import { Portrait } from "@/components/clinic/portrait";
import { CatalogueList } from "@/components/desk/settings/catalogue-list";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import { ColourMark } from "@/components/ui/colour-mark";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { listPractitioners, listTreatments, type PractitionerSettings } from "@/lib/desk/show-catalogue";

export const metadata: Metadata = { title: "Practitioners" };

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function PractitionersPage({ searchParams }: Props) {
  await requireStaff("ADMIN");
  const [{ note }, practitioners, treatments] = await Promise.all([
    searchParams,
    listPractitioners(),
    listTreatments(),
  ]);
  const cardOf = (one: PractitionerSettings) => {
    const { slug, name, credentials, isRetired, colour, picture, treatmentIds, weekly } = one;
    const given = namesInUse(treatments, treatmentIds);
    return {
      ...{ key: slug, href: `/desk/settings/practitioners/${slug}`, title: name, isRetired },
      sign: picture ? <Portrait slug={slug} picture={picture} isSmall /> : <ColourMark colour={colour} />,
      lines: [credentials, ...(given ? [`Gives ${given}.`] : [])],
      warning: warningFor(given !== "", weekly.length > 0),
    };
  };

  return (
    <main id="main-content">
      <PageHeader title="Practitioners" lead="Who treats patients, in the order in which they are shown." />
      <CatalogueNotes note={note} />
      <CatalogueList
        cards={practitioners.map(cardOf)}
        addHref="/desk/settings/practitioners/new"
        add="Add a practitioner"
        none="There is nobody yet who treats, so nothing can be booked."
      />
    </main>
  );
}

function warningFor(gives: boolean, hasHours: boolean): string | undefined {
  if (!gives) return "Gives no treatment, so cannot be booked.";
  return hasHours ? undefined : "Has no hours yet, so cannot be booked.";
}
