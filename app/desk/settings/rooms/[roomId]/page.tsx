import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { treatmentChoices } from "@/app/desk/settings/entry-fields";
import { keptSetting } from "@/app/desk/settings/kept-fields";
import { retireRoomAction, saveRoomAction } from "@/app/desk/settings/rooms/actions";
import { roomFields } from "@/app/desk/settings/rooms/room-fields";
import { EntryPage } from "@/components/desk/settings/entry-page";
import { RoomForm } from "@/components/desk/settings/room-form";
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

  return (
    <EntryPage kind="room" entry={room} isKept={kept !== null} retire={retireRoomAction} fields={fields}>
      <RoomForm action={saveRoomAction} before={refilled(kept ?? fields)} treatments={shown} />
    </EntryPage>
  );
}
