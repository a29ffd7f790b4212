import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { db } from "@/lib/data/client";
import { findClinic } from "@/lib/data/clinic";
import { countErasuresAnswered, insertContactRequest } from "@/lib/data/contact-requests";
import { oweMessage } from "@/lib/data/owed-messages";
import { sqlIn } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import { log } from "@/lib/log";

export { isErasureAsked } from "@/lib/data/contact-requests";

/**
 * Lets the desk know that the reader of an address wants what we know of them erased, and owes the clinic a mail. Asked
 * again while the desk has not answered, it is the same wish.
 */
export async function askForErasure(emailKey: string, now: Instant): Promise<void> {
  const clinic = await findClinic();
  const id = randomUUID();
  const isNew = await db().$transaction(async (transaction) => {
    const tx = sqlIn(transaction);
    const written = await insertContactRequest(tx, {
      id,
      kind: "ERASURE",
      submission: nameOfWish(emailKey, await countErasuresAnswered(tx, emailKey)),
      name: emailKey, // an address is not one person: the desk finds those whom it reaches
      email: emailKey,
      phone: null,
      bodySealed: null,
      bookingId: null,
      createdAt: new Date(now),
    });
    const about = { contactRequestId: id };
    if (written) await oweMessage(tx, { kind: "ERASURE_REQUESTED", about, recipient: clinic.email });
    return written;
  });
  if (isNew) log.info("erasure.requested", { contactRequestId: id });
}

const nameOfWish = (emailKey: string, answered: number): string =>
  createHash("sha256").update(`erasure|${answered}|${emailKey}`).digest("base64url");
