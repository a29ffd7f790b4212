import "server-only";
import type { WeekdayHours } from "@/lib/domain/treatment-rules";
import { changedOf } from "./changed-of";
import { db, type Transaction } from "./client";

/** What an administrator says of a room. Ids of treatments. */
export type RoomFields = { name: string; treatmentIds: string[] };

export type RoomSettings = RoomFields & {
  id: string;
  version: number;
  isRetired: boolean;
  weekly: WeekdayHours[];
};

/** All of them in their order, the retired ones among them. */
export async function readRoomSettings(on: Transaction = db()): Promise<RoomSettings[]> {
  const rows = await on.room.findMany({
    orderBy: [{ position: "asc" }, { name: "asc" }],
    include: {
      schedule: { select: { weeklyHours: { select: { weekday: true, opensAt: true, closesAt: true } } } },
      treatments: { select: { treatmentId: true }, orderBy: { treatment: { position: "asc" } } },
    },
  });
  return rows.map(({ schedule, treatments, retiredAt, ...row }) => ({
    ...row,
    isRetired: retiredAt !== null,
    weekly: schedule?.weeklyHours ?? [],
    treatmentIds: treatments.map(({ treatmentId }) => treatmentId),
  }));
}

/** With an empty diary, as with practitioners. @returns the id */
export async function insertRoom(tx: Transaction, { name, treatmentIds }: RoomFields): Promise<string> {
  const { id } = await tx.room.create({
    data: {
      ...{ name, position: 0 },
      schedule: { create: {} },
      treatments: { create: treatmentIds.map((treatmentId) => ({ treatmentId })) },
    },
  });
  await noteChanged(tx, treatmentIds);
  return id;
}

export async function updateRoom(
  tx: Transaction,
  before: RoomSettings,
  { name, treatmentIds }: RoomFields,
): Promise<void> {
  await tx.room.update({
    where: { id: before.id },
    data: {
      name,
      version: { increment: 1 },
      treatments: { deleteMany: {}, create: treatmentIds.map((treatmentId) => ({ treatmentId })) },
    },
  });
  await noteChanged(tx, changedOf(before.treatmentIds, treatmentIds));
}

async function noteChanged(tx: Transaction, treatmentIds: string[]): Promise<void> {
  await tx.treatment.updateMany({
    where: { id: { in: treatmentIds } },
    data: { version: { increment: 1 } },
  });
}
