import "server-only";
import type { Phase } from "@/lib/domain/availability";
import { db, type Transaction } from "./client";
import { changedOf } from "./changed-of";
import type { Audience } from "./generated/client";

/** What an administrator says of a treatment. Ids of practitioners and rooms. */
export type TreatmentFields = {
  name: string;
  description: string;
  minutes: number;
  turnoverMinutes: number;
  audience: Audience;
  /** US cents; null: no charge is shown. */
  priceCents: number | null;
  phases: Phase[];
  practitionerIds: string[];
  /** None: it needs no room. */
  roomIds: string[];
};

export type TreatmentSettings = TreatmentFields & {
  id: string;
  slug: string;
  version: number;
  isRetired: boolean;
};

/** All of them in their order, the retired ones among them. */
export async function readTreatmentSettings(on: Transaction = db()): Promise<TreatmentSettings[]> {
  const rows = await on.treatment.findMany({
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    include: {
      phases: { orderBy: { startMinute: "asc" } },
      practitioners: { select: { practitionerId: true }, orderBy: { practitioner: { position: "asc" } } },
      rooms: { select: { roomId: true }, orderBy: { room: { position: "asc" } } },
    },
  });
  return rows.map(({ phases, practitioners, rooms, retiredAt, ...row }) => ({
    ...row,
    isRetired: retiredAt !== null,
    phases: phases.map(({ startMinute, endMinute }) => ({ startMinute, endMinute })),
    practitionerIds: practitioners.map(({ practitionerId }) => practitionerId),
    roomIds: rooms.map(({ roomId }) => roomId),
  }));
}

/** @returns its id */
export async function insertTreatment(
  tx: Transaction,
  slug: string,
  fields: TreatmentFields,
): Promise<string> {
  const { phases, practitionerIds, roomIds, ...row } = fields;
  const { id } = await tx.treatment.create({
    data: {
      ...row,
      ...{ slug, position: 0 },
      phases: { create: phases },
      practitioners: { create: practitionerIds.map((practitionerId) => ({ practitionerId })) },
      rooms: { create: roomIds.map((roomId) => ({ roomId })) },
    },
  });
  await noteChanged(tx, practitionerIds, roomIds);
  return id;
}

/** Forms about the practitioners and rooms that it gains or loses are old from now on, too. */
export async function updateTreatment(
  tx: Transaction,
  before: TreatmentSettings,
  fields: TreatmentFields,
): Promise<void> {
  const { phases, practitionerIds, roomIds, ...row } = fields;
  await tx.treatment.update({
    where: { id: before.id },
    data: {
      ...row,
      version: { increment: 1 },
      phases: { deleteMany: {}, create: phases },
      practitioners: {
        deleteMany: {},
        create: practitionerIds.map((practitionerId) => ({ practitionerId })),
      },
      rooms: { deleteMany: {}, create: roomIds.map((roomId) => ({ roomId })) },
    },
  });
  await noteChanged(
    tx,
    changedOf(before.practitionerIds, practitionerIds),
    changedOf(before.roomIds, roomIds),
  );
}

async function noteChanged(tx: Transaction, practitionerIds: string[], roomIds: string[]): Promise<void> {
  const data = { version: { increment: 1 } };
  await tx.practitioner.updateMany({ where: { id: { in: practitionerIds } }, data });
  await tx.room.updateMany({ where: { id: { in: roomIds } }, data });
}
