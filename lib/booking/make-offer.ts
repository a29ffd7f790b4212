import "server-only";
import { randomUUID } from "node:crypto";
import { findClinic } from "@/lib/data/clinic";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { changeDiary } from "@/lib/data/diary-change";
import { insertHold, releaseHolds } from "@/lib/data/holds";
import { oweMessage } from "@/lib/data/owed-messages";
import { noteInTrail } from "@/lib/data/trail";
import { tellDeskOfWaitlist } from "@/lib/data/waitlist-changes";
import { findEntry, type StoredEntry } from "@/lib/data/waitlist-entries";
import { insertOffer } from "@/lib/data/waitlist-offers";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { daysOfVisit } from "./days-of-visit";
import { placeVisit } from "./place-visit";
import { entryLock, unsettledOffer } from "./waitlist-days";

/** taken: somebody else has that time. not-waiting: they have an open offer, or wait no longer. */
export type NotOffered = "taken" | "not-waiting";

/**
 * Keeps a time for one person on the waitlist until a deadline, and owes the mail that says so. The hold lies under
 * the same constraint as every visit: for everybody else the time is taken.
 */
export async function makeOffer(
  { entryId, treatment }: StoredEntry,
  { start, deadline }: { start: Instant; deadline: Instant },
  now: Instant,
): Promise<Result<null, NotOffered>> {
  const clinic = await findClinic();
  const days = await daysOfVisit(treatment.slug, start);
  try {
    return await changeDiary(
      { days, keys: [entryLock(entryId)] },
      async (tx): Promise<Result<null, NotOffered>> => {
        const entry = await findEntry({ entryId }, tx);
        if (!entry || !mayBeOffered(entry)) return refused("not-waiting");
        const { practitioner, visit, email } = entry;
        const patientId = visit?.patientId ?? null;
        const wanted = { treatment: treatment.slug, practitioner, start, patientId, holdId: null };
        const placed = await placeVisit(tx, wanted, clinic, now);
        if (!placed.ok) return refused("taken");

        const { treatmentId, practitionerId, slots, day, hasStaleHolds } = placed.value;
        if (hasStaleHolds) await releaseHolds(tx, day, null);
        const holdId = randomUUID();
        const startsAt = new Date(start);
        const minutes = (deadline - now) / MINUTE;
        const { expiresAt } = await insertHold(tx, {
          id: holdId,
          treatmentId,
          practitionerId,
          startsAt,
          minutes,
          slots,
        });
        const offerId = randomUUID();
        await insertOffer(tx, { id: offerId, entryId, holdId, practitionerId, startsAt, expiresAt });
        await oweMessage(tx, {
          kind: "WAITLIST_OFFER",
          about: { waitlistOfferId: offerId },
          recipient: email,
        });
        const bookingId = visit?.bookingId ?? null;
        const details = { entryId, offerId, startsAt, practitionerId };
        await noteInTrail(tx, { actor: "system", action: "waitlist.offered", bookingId, patientId, details });
        await tellDeskOfWaitlist(tx);
        return accepted(null);
      },
    );
  } catch (error) {
    if (overlapRefusedBy(error) === null) throw error;
    return refused("taken");
  }
}

/** They wait, nothing else is kept for them, and they can be reached. */
export const mayBeOffered = (entry: StoredEntry): entry is StoredEntry & { email: string } =>
  entry.state === "WAITING" && unsettledOffer(entry) === undefined && entry.email !== null;
