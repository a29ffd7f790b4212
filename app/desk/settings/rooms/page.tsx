import type { Metadata } from "next";
import { namesInUse } from "@/app/desk/settings/entry-fields";
import { CatalogueList } from "@/components/desk/settings/catalogue-list";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { listRooms, listTreatments, type RoomSettings } from "@/lib/desk/show-catalogue";

export const metadata: Metadata = { title: "Rooms" };

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function RoomsPage({ searchParams }: Props) {
  await requireStaff("ADMIN");
  const [{ note }, rooms, treatments] = await Promise.all([searchParams, listRooms(), listTreatments()]);
  const cardOf = ({ id, name, isRetired, treatmentIds, weekly }: RoomSettings) => {
    const given = namesInUse(treatments, treatmentIds);
    return {
      ...{ key: id, href: `/desk/settings/rooms/${id}`, title: name, isRetired },
      lines: given ? [`For ${given}.`] : [],
      warning: warningFor(given !== "", weekly.length > 0),
    };
  };

  return (
    <main id="main-content">
      <PageHeader title="Rooms" lead="Where patients lie, in the order in which free rooms are filled." />
      <CatalogueNotes note={note} />
      <CatalogueList
        cards={rooms.map(cardOf)}
        addHref="/desk/settings/rooms/new"
        add="Add a room"
        none="There is no room yet. Only treatments that need none can be booked."
      />
    </main>
  );
}

function warningFor(isUsed: boolean, hasHours: boolean): string | undefined {
  if (!isUsed) return "No treatment is given in it, so nothing is booked there.";
  return hasHours ? undefined : "It has no hours yet, so nothing is booked there.";
}
