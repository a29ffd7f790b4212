import type { Metadata } from "next";
import { treatmentChoices } from "@/app/desk/settings/entry-fields";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { saveRoomAction } from "@/app/desk/settings/rooms/actions";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import { RoomForm } from "@/components/desk/settings/room-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { refilled } from "@/lib/http/form-state";

export const metadata: Metadata = { title: "Add a room" };

export default async function NewRoomPage() {
  const staff = await requireStaff("ADMIN");
  const [all, treatments, kept] = await Promise.all([
    listRooms(),
    listTreatments(),
    keptSetting(staff, "/desk/settings/rooms/new"),
  ]);
  const shown = treatmentChoices(treatments);
  const ticked = Object.fromEntries(shown.map(({ field }) => [field, "yes"]));

  return (
    <main id="main-content">
      <PageHeader title="Add a room" lead="Visits are booked in it once it has hours." />
      <CatalogueNotes isKept={kept !== null} />
      <RoomForm
        action={saveRoomAction}
        before={refilled(kept ?? { place: String(all.length + 1), ...ticked })}
        treatments={shown}
      />
    </main>
  );
}
