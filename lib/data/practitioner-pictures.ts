import "server-only";
import { db, type Transaction } from "./client";

type Picture = { webp: Uint8Array<ArrayBuffer>; hash: string; alt: string };

/** @returns null when there is no such practitioner, or no picture of that hash */
export async function findPicture(slug: string, hash: string): Promise<Uint8Array | null> {
  const picture = await db().practitionerPicture.findFirst({
    where: { hash, practitioner: { slug } },
    select: { webp: true },
  });
  return picture?.webp ?? null;
}

export async function writePicture(tx: Transaction, practitionerId: string, picture: Picture): Promise<void> {
  await tx.practitionerPicture.upsert({
    where: { practitionerId },
    create: { practitionerId, ...picture },
    update: picture,
  });
}

export async function deletePicture(tx: Transaction, practitionerId: string): Promise<void> {
  await tx.practitionerPicture.deleteMany({ where: { practitionerId } });
}

/** @returns null when there is nobody with this slug */
export async function findPractitionerId(tx: Transaction, slug: string): Promise<string | null> {
  return (await tx.practitioner.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}
