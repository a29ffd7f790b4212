import "server-only";
import { changeDiary } from "@/lib/data/diary-change";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { endEntry, tellDeskOfWaitlist } from "@/lib/data/waitlist-changes";
import { findEntry, type StoredEntry } from "@/lib/data/waitlist-entries";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { endOffer } from "./settle-offer";
import { daysOfferKept, entryLock, unsettledOffer } from "./waitlist-days";

/** `unknown`: there is no such entry. `stale`: it is not any more as it was when somebody decided on this. */
export type NotChanged = { reason: "unknown" } | { reason: "stale" };

/**
 * One change of one place on the waitlist, with the days of its offer locked: accepting, declining, running out and
 * the desk's hand wait for one another there.
 * @param work is handed the entry as it is then
 */
export async function changeEntry<Value>(
  entryId: string,
  work: (tx: Sql, entry: StoredEntry) => Promise<Result<Value, NotChanged>>,
): Promise<Result<Value, NotChanged>> {
  for (;;) {
    const seen = await findEntry({ entryId });
    if (!seen) return refused({ reason: "unknown" });
    const claim = { days: await daysOfferKept(seen), keys: [entryLock(entryId)] };
    const outcome = await changeDiary(claim, async (tx): Promise<Result<Value | LookAgain, NotChanged>> => {
      const entry = await findEntry({ entryId }, tx);
      if (!entry) return refused({ reason: "unknown" });
      // Another time was offered meanwhile: its days have to be locked.
      if (unsettledOffer(entry)?.offerId !== unsettledOffer(seen)?.offerId) return accepted(LOOK_AGAIN);
      return work(tx, entry);
    });
    if (!outcome.ok) return outcome;
    if (outcome.value !== LOOK_AGAIN) return accepted(outcome.value as Value);
  }
}

const LOOK_AGAIN = Symbol("look again");
type LookAgain = typeof LOOK_AGAIN;

/** Ends an entry that waits, and passes its open offer on. Inside `changeEntry`. @returns false: it did not wait */
export async function stopWaiting(
  tx: Sql,
  entry: StoredEntry,
  end: { state: "LEFT" | "OVER"; actor: string; action: string },
): Promise<boolean> {
  if (!(await endEntry(tx, entry.entryId, end.state))) return false;
  const offer = unsettledOffer(entry);
  if (offer) await endOffer(tx, offer.offerId, "WITHDRAWN", end.actor);
  const { visit, entryId } = entry;
  await noteInTrail(tx, {
    ...{ actor: end.actor, action: end.action, details: { entryId } },
    ...{ bookingId: visit?.bookingId ?? null, patientId: visit?.patientId ?? null },
  });
  await tellDeskOfWaitlist(tx);
  return true;
}
