import type { Metadata } from "next";
import { namesInUse } from "@/app/desk/settings/entry-fields";
import { CatalogueList } from "@/components/desk/settings/catalogue-list";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import { BarKey, TreatmentBar } from "@/components/desk/settings/treatment-bar";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import {
  listPractitioners,
  listRooms,
  listTreatments,
  type TreatmentSettings,
} from "@/lib/desk/show-catalogue";
import { price } from "@/lib/format/price";

export const metadata: Metadata = { title: "Treatments" };

const AUDIENCES = {
  NEW: "For people who have not been here",
  RETURNING: "For people who have been here",
  EVERYONE: "For everyone",
};

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function TreatmentsPage({ searchParams }: Props) {
  await requireStaff("ADMIN");
  const [{ note }, treatments, practitioners, rooms] = await Promise.all([
    searchParams,
    listTreatments(),
    listPractitioners(),
    listRooms(),
  ]);
  const cardOf = (treatment: TreatmentSettings) => {
    const { slug, name, isRetired, priceCents, audience, practitionerIds, roomIds } = treatment;
    const who = namesInUse(practitioners, practitionerIds);
    const where = roomIds.length === 0 ? "no room needed" : namesInUse(rooms, roomIds);
    const charge = priceCents === null ? "no price shown" : price(priceCents);
    return {
      ...{ key: slug, href: `/desk/settings/treatments/${slug}`, title: name, isRetired },
      lines: [
        `${AUDIENCES[audience]}, ${charge}.`,
        ...(who ? [`${who}; ${where || "no room in use"}.`] : []),
      ],
      warning: warningFor(who, where),
      picture: <TreatmentBar shape={treatment} />,
    };
  };

  return (
    <main id="main-content">
      <PageHeader title="Treatments" lead="What patients can book, in the order in which they see it." />
      <CatalogueNotes note={note} />
      <CatalogueList
        cards={treatments.map(cardOf)}
        addHref="/desk/settings/treatments/new"
        add="Add a treatment"
        none="There is no treatment yet, so nothing can be booked."
      />
      {treatments.length > 0 && <BarKey />}
    </main>
  );
}

function warningFor(who: string, where: string): string | undefined {
  if (who === "") return "Nobody gives it, so it cannot be booked.";
  return where === "" ? "All its rooms are retired, so it cannot be booked." : undefined;
}
