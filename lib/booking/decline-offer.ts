import "server-only";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { changeEntry, type NotChanged } from "./change-entry";
import { endOffer } from "./settle-offer";

/**
 * Gives an offered time back. Who declines stays on the list, and is not asked about that time again.
 * @param offerId as the page showed it; anything else changes nothing
 */
export const declineOffer = (entryId: string, offerId: string): Promise<Result<null, NotChanged>> =>
  changeEntry(entryId, async (tx, entry) => {
    const isTheirs = entry.offers.some((offer) => offer.offerId === offerId);
    if (!isTheirs || !(await endOffer(tx, offerId, "DECLINED", "patient")))
      return refused({ reason: "stale" });
    return accepted(null);
  });
