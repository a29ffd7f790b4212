import "server-only";
import type { Instant, Interval } from "@/lib/domain/interval";
import { fillBlocks } from "./blocks";
import type { OfferState } from "./generated/client";
import { sql, type Sql } from "./sql";

export type NewOffer = {
  id: string;
  entryId: string;
  holdId: string;
  practitionerId: string;
  startsAt: Date;
  expiresAt: Date;
};

/** @throws the database's error when the entry has an open offer (waitlist_one_open_offer) */
export async function insertOffer(tx: Sql, offer: NewOffer): Promise<void> {
  await tx`
    insert into waitlist_offers (id, entry_id, hold_id, practitioner_id, starts_at, expires_at)
    values (${offer.id}::uuid, ${offer.entryId}::uuid, ${offer.holdId}::uuid, ${offer.practitionerId}::uuid,
            ${offer.startsAt}, ${offer.expiresAt})`;
}

/** ACCEPTED and DECLINED before the deadline, EXPIRED after it, by the database's clock; WITHDRAWN at any time. */
type Settled = Exclude<OfferState, "OPEN">;

/** @returns the hold that kept the time, if it is still there; undefined when the offer cannot be settled like this */
export async function settleOffer(
  tx: Sql,
  offerId: string,
  state: Settled,
): Promise<{ entryId: string; holdId: string | null } | undefined> {
  const [settled] = await tx<{ entryId: string; holdId: string | null }>`
    update waitlist_offers set state = ${state}::offer_state, settled_at = clock_timestamp()
     where id = ${offerId}::uuid and state = 'OPEN'
       and case when ${state}::text in ('ACCEPTED', 'DECLINED') then expires_at > clock_timestamp()
                when ${state}::text = 'EXPIRED' then expires_at <= clock_timestamp() else true end
    returning entry_id as "entryId", hold_id as "holdId"`;
  return settled;
}

/** Gives up what a hold kept; blocks that waited for its time get it. */
export async function giveUpHold(tx: Sql, holdId: string): Promise<void> {
  const freed = await tx<Interval & { scheduleId: string }>`
    select schedule_id as "scheduleId", floor(extract(epoch from starts_at) * 1000)::float8 as start,
           floor(extract(epoch from ends_at) * 1000)::float8 as end
      from slots where hold_id = ${holdId}::uuid`;
  await tx`delete from holds where id = ${holdId}::uuid`;
  for (const { scheduleId, ...stretch } of freed) await fillBlocks(tx, scheduleId, stretch);
}

export type OfferRunOut = { offerId: string; entryId: string; treatment: string; start: Instant };

/** Open offers whose deadline is past by the database's clock. */
export const listRunOut = (): Promise<OfferRunOut[]> => sql<OfferRunOut>`
  select o.id as "offerId", o.entry_id as "entryId", t.slug as treatment,
         floor(extract(epoch from o.starts_at) * 1000)::float8 as start
    from waitlist_offers o
    join waitlist_entries e on e.id = o.entry_id
    join treatments t on t.id = e.treatment_id
   where o.state = 'OPEN' and o.expires_at <= clock_timestamp()
   order by o.expires_at, o.id`;

/**
 * Times that somebody at the desk has given up moments ago and may still take back: nobody is asked about them yet.
 * Steps keep a booking's former state, or the blocks that were removed.
 */
export const listTakenBackable = (): Promise<Interval[]> => sql<Interval>`
  select (given->>'startsAt')::float8 as start, (given->>'endsAt')::float8 as end
    from clinics c, undo_steps u,
         lateral (select u.before->'state' union all
                  select jsonb_array_elements(coalesce(u.before->'blocks', '[]'))) as step (given)
   where u.undone_at is null and u.created_at > clock_timestamp() - make_interval(secs => c.undo_seconds)
     and u.action <> 'block.made' and given ? 'startsAt'`;
