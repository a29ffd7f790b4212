import "server-only";
import type { Colour } from "@/lib/domain/palette";
import type { WeekdayHours } from "@/lib/domain/treatment-rules";
import { changedOf } from "./changed-of";
import { db, type Transaction } from "./client";

/** What an administrator says of a practitioner. Ids of treatments. */
export type PractitionerFields = {
  name: string;
  credentials: string;
  bio: string;
  colour: Colour;
  treatmentIds: string[];
};

export type PractitionerSettings = PractitionerFields & {
  id: string;
  slug: string;
  version: number;
  isRetired: boolean;
  picture: { hash: string; alt: string } | null;
  weekly: WeekdayHours[];
};

/** All of them in their order, the retired ones among them. */
export async function readPractitionerSettings(on: Transaction = db()): Promise<PractitionerSettings[]> {
  const rows = await on.practitioner.findMany({
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    include: {
      picture: { select: { hash: true, alt: true } },
      schedule: { select: { weeklyHours: { select: { weekday: true, opensAt: true, closesAt: true } } } },
      treatments: { select: { treatmentId: true }, orderBy: { treatment: { position: "asc" } } },
    },
  });
  return rows.map(({ schedule, treatments, retiredAt, colour, ...row }) => ({
    ...row,
    colour: colour as Colour, // constraint practitioner_colour_known
    isRetired: retiredAt !== null,
    weekly: schedule?.weeklyHours ?? [],
    treatmentIds: treatments.map(({ treatmentId }) => treatmentId),
  }));
}

/** With an empty diary: nobody can book them before they have hours. @returns the id */
export async function insertPractitioner(
  tx: Transaction,
  slug: string,
  { treatmentIds, ...row }: PractitionerFields,
): Promise<string> {
  const { id } = await tx.practitioner.create({
    data: {
      ...row,
      ...{ slug, position: 0 },
      schedule: { create: {} },
      treatments: { create: treatmentIds.map((treatmentId) => ({ treatmentId })) },
    },
  });
  await noteChanged(tx, treatmentIds);
  return id;
}

export async function updatePractitioner(
  tx: Transaction,
  before: PractitionerSettings,
  { treatmentIds, ...row }: PractitionerFields,
): Promise<void> {
  await tx.practitioner.update({
    where: { id: before.id },
    data: {
      ...row,
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
