import "server-only";
import { askForOffers } from "@/lib/data/offer-jobs";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { tellDeskOfWaitlist } from "@/lib/data/waitlist-changes";
import { giveUpHold, settleOffer } from "@/lib/data/waitlist-offers";

/** Why an offered time goes on to the next one. */
export type OfferEnd = "DECLINED" | "EXPIRED" | "WITHDRAWN";

const ACTIONS: Record<OfferEnd, string> = {
  DECLINED: "waitlist.declined",
  EXPIRED: "waitlist.expired",
  WITHDRAWN: "waitlist.withdrawn",
};

/**
 * Settles an offer that was not taken, gives its time up, and has it offered on. Inside changeDiary, with the days of
 * the offer locked.
 * @returns false when it was settled already, or its deadline says otherwise: nothing is written then
 */
export async function endOffer(tx: Sql, offerId: string, end: OfferEnd, actor: string): Promise<boolean> {
  const settled = await settleOffer(tx, offerId, end);
  if (!settled) return false;
  if (settled.holdId !== null) await giveUpHold(tx, settled.holdId);
  await noteInTrail(tx, { actor, action: ACTIONS[end], details: { entryId: settled.entryId, offerId } });
  await tellDeskOfWaitlist(tx);
  await askForOffers(tx, offerId);
  return true;
}
