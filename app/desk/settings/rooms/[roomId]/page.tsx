import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { treatmentChoices } from "@/app/desk/settings/entry-fields";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { retireRoomAction, saveRoomAction } from "@/app/desk/settings/rooms/actions";
import { roomFields } from "@/app/desk/settings/rooms/room-fields";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import styles from "@/components/desk/settings/catalogue.module.css";
import { RetireForm } from "@/components/desk/settings/retire-form";
import { RoomForm } from "@/components/desk/settings/room-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { listRooms, listTreatments } from "@/lib/desk/show-catalogue";
import { refilled } from "@/lib/http/form-state";

export const metadata: Metadata = { title: "Change a room" };

export default async function RoomPage({ params }: PageProps<"/desk/settings/rooms/[roomId]">) {
  const staff = await requireStaff("ADMIN");
  const { roomId } = await params;
  const [all, treatments, kept] = await Promise.all([
    listRooms(),
    listTreatments(),
    keptSetting(staff, `/desk/settings/rooms/${roomId}`),
  ]);
  const room = all.find(({ id }) => id === roomId);
  if (!room) notFound();
  const shown = treatmentChoices(treatments);
  const fields = roomFields(room, all, shown);
  const { key = "", version = "" } = fields;

  return (
    <main id="main-content">
      <PageHeader title={room.name} above={room.isRetired ? "Retired room" : "Room"} />
      <CatalogueNotes isKept={kept !== null} />
      <div className={styles.sections}>
        <RoomForm action={saveRoomAction} before={refilled(kept ?? fields)} treatments={shown} />
        <section className={styles.section} aria-labelledby="retire">
          <h2 id="retire">{room.isRetired ? "Back again?" : "Not used any more?"}</h2>
          <RetireForm
            action={retireRoomAction}
            before={refilled({ key, version })}
            isRetired={room.isRetired}
            what="this room"
          />
        </section>
      </div>
    </main>
  );
}
