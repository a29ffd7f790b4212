import "server-only";
import type { StoredEntry, StoredOffer } from "@/lib/data/waitlist-entries";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { daysOfVisit } from "./days-of-visit";

/** Under this name changes to one place on the waitlist wait for one another (see changeDiary). */
export const entryLock = (entryId: string): string => `waitlist:${entryId}`;

/** The offer that is not settled, though it may have run out. */
export const unsettledOffer = ({ offers }: Pick<StoredEntry, "offers">): StoredOffer | undefined =>
  offers.find(({ state }) => state === "OPEN");

/** The days that an unsettled offer keeps something of. */
export async function daysOfferKept(entry: StoredEntry): Promise<ClinicDate[]> {
  const offer = unsettledOffer(entry);
  return offer ? daysOfVisit(entry.treatment.slug, offer.start) : [];
}
