import "server-only";
import { changeEntry, stopWaiting, type NotChanged } from "@/lib/booking/change-entry";
import { endOffer } from "@/lib/booking/settle-offer";
import { unsettledOffer } from "@/lib/booking/waitlist-days";
import { askForOffers } from "@/lib/data/offer-jobs";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { putFirst, tellDeskOfWaitlist } from "@/lib/data/waitlist-changes";
import type { StoredEntry } from "@/lib/data/waitlist-entries";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";

/** What the desk can do with somebody's place on the waitlist. */
export const STEERINGS = ["first", "back", "withdraw", "off"] as const;
export type Steering = (typeof STEERINGS)[number];

/**
 * One step of the desk's hand, noted in the trail. `first` puts somebody before all others, `back` where their waiting
 * puts them; `withdraw` takes back what is kept for them; `off` takes them off the list.
 */
export const steerWaitlist = (
  by: Staff,
  entryId: string,
  steering: Steering,
): Promise<Result<null, NotChanged>> =>
  changeEntry(entryId, async (tx, entry) =>
    (await STEPS[steering](tx, entry, actorOf(by))) ? accepted(null) : refused({ reason: "stale" }),
  );

type Step = (tx: Sql, entry: StoredEntry, actor: string) => Promise<boolean>;

const STEPS: Record<Steering, Step> = {
  first: (tx, entry, actor) => place(tx, entry, { actor, isFirst: true }),
  back: (tx, entry, actor) => place(tx, entry, { actor, isFirst: false }),
  withdraw: async (tx, entry, actor) => {
    const offer = unsettledOffer(entry);
    return offer !== undefined && endOffer(tx, offer.offerId, "WITHDRAWN", actor);
  },
  off: (tx, entry, actor) => stopWaiting(tx, entry, { state: "LEFT", actor, action: "waitlist.taken-off" }),
};

async function place(
  tx: Sql,
  { entryId, visit }: StoredEntry,
  { actor, isFirst }: { actor: string; isFirst: boolean },
): Promise<boolean> {
  if (!(await putFirst(tx, entryId, isFirst))) return false;
  await noteInTrail(tx, {
    ...{ actor, action: isFirst ? "waitlist.put-first" : "waitlist.put-back", details: { entryId } },
    ...{ bookingId: visit?.bookingId ?? null, patientId: visit?.patientId ?? null },
  });
  await tellDeskOfWaitlist(tx);
  await askForOffers(tx, entryId);
  return true;
}
