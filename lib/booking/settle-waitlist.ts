import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { listWaiting, type StoredEntry } from "@/lib/data/waitlist-entries";
import { listRunOut } from "@/lib/data/waitlist-offers";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused } from "@/lib/domain/result";
import { endOf, stillHelps } from "@/lib/domain/waitlist";
import { changeEntry, stopWaiting } from "./change-entry";
import { daysOfVisit } from "./days-of-visit";
import { endOffer } from "./settle-offer";
import { entryLock, unsettledOffer } from "./waitlist-days";

/** Settles the offers whose time to answer has run out. @returns how many */
export async function settleRunOut(): Promise<number> {
  const runOut = await listRunOut();
  for (const { offerId, entryId, treatment, start } of runOut) {
    const days = await daysOfVisit(treatment, start);
    await changeDiary({ days, keys: [entryLock(entryId)] }, async (tx) =>
      accepted(await endOffer(tx, offerId, "EXPIRED", "system")),
    );
  }
  return runOut.length;
}

/**
 * Ends the entries that nothing can help any more, and takes back offers that their visit has overtaken: it was moved
 * or cancelled meanwhile. @returns how many
 */
export async function endWhatIsOver(now: Instant): Promise<number> {
  const { timeZone } = await findClinic();
  const stale = (await listWaiting()).filter((entry) => whatIsOver(entry, now, timeZone) !== null);
  for (const { entryId } of stale) {
    await changeEntry(entryId, async (tx, entry) => {
      const over = whatIsOver(entry, now, timeZone);
      const offer = unsettledOffer(entry);
      if (over === "offer" && offer) await endOffer(tx, offer.offerId, "WITHDRAWN", "system");
      else if (over === "LEFT" || over === "OVER") {
        await stopWaiting(tx, entry, { state: over, actor: "system", action: "waitlist.over" });
      } else return refused({ reason: "stale" });
      return accepted(null);
    });
  }
  return stale.length;
}

/**
 * An entry without a visit to come ends with the offer it may have: whoever cancelled is not asked about other times.
 * Otherwise one whose time is being decided on lasts until that is settled.
 */
function whatIsOver(entry: StoredEntry, now: Instant, zone: string): "offer" | "LEFT" | "OVER" | null {
  const { state, wish } = entry;
  if (state !== "WAITING") return null;
  const visit = entry.isForEarlier ? entry.visit : null;
  const end = endOf(wish, visit, now, zone);
  const offer = unsettledOffer(entry);
  if (!offer || stillHelps(offer.start, visit)) return offer ? null : end;
  return end ?? "offer";
}
