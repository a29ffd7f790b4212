import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { db } from "@/lib/data/client";
import { findClinic } from "@/lib/data/clinic";
import { countErasuresAnswered, type NewContactRequest } from "@/lib/data/contact-requests";
import { sqlIn } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import { askOfClinic } from "./ask-of-clinic";

export { isErasureAsked } from "@/lib/data/contact-requests";

/**
 * Lets the desk know that the reader of an address wants what we know of them erased, and owes the clinic a mail. Asked
 * again while the desk has not answered, it is the same wish.
 */
export async function askForErasure(emailKey: string, now: Instant): Promise<void> {
  const clinic = await findClinic();
  await db().$transaction(async (transaction) => {
    const tx = sqlIn(transaction);
    const wish: NewContactRequest = {
      ...{ id: randomUUID(), kind: "ERASURE", phone: null, bodySealed: null, bookingId: null },
      submission: nameOfWish(emailKey, await countErasuresAnswered(tx, emailKey)),
      name: emailKey, // an address is not one person: the desk finds those whom it reaches
      email: emailKey,
      createdAt: new Date(now),
    };
    await askOfClinic(tx, wish, clinic);
  });
}

const nameOfWish = (emailKey: string, answered: number): string =>
  createHash("sha256").update(`erasure|${answered}|${emailKey}`).digest("base64url");
