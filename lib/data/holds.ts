import "server-only";
import type { LiveHolds } from "@/lib/domain/hold-limits";
import type { Interval } from "@/lib/domain/interval";
import { LONGEST_SLOT } from "./slots";
import type { Sql } from "./sql";

/**
 * Gives up a hold that is being replaced, and every hold of these days that has run out by the database's clock:
 * the constraint cannot tell the time, so an expired slot blocks until it is gone. Rows another change is
 * removing at this moment are left to it.
 */
export async function releaseHolds(tx: Sql, within: Interval, ownHoldId: string | null): Promise<void> {
  await tx`
    delete from holds where id in (
      select id from holds
       where id = ${ownHoldId}::uuid
          or (expires_at <= clock_timestamp()
              and starts_at >= ${new Date(within.start)}::timestamptz - ${LONGEST_SLOT}::interval
              and starts_at < ${new Date(within.end)}::timestamptz)
       order by id for update skip locked)`;
}

/** The patient's browser that keeps a time, and the mark of its address group. */
export type HoldKeeper = { browserHash: Uint8Array<ArrayBuffer>; addressMark: Uint8Array<ArrayBuffer> };

/**
 * Counts the times that patients' browsers keep at this moment, by the database's clock; for the whole clinic with what
 * was booked in the last minutes by drafts: whoever books what they keep at once keeps nothing.
 */
export async function countLiveHolds(
  tx: Sql,
  { browserHash, addressMark }: HoldKeeper,
  exceptHoldId: string | null,
): Promise<LiveHolds> {
  const [live] = await tx<LiveHolds>`
    select count(*) filter (where browser_hash = ${browserHash})::int as browser,
           count(*) filter (where address_mark = ${addressMark})::int as address,
           (count(*) + (select count(*) from booking_drafts
                         where booking_id is not null and created_at > now() - interval '20 minutes'))::int as clinic
      from holds
     where browser_hash is not null and expires_at > clock_timestamp()
       and id is distinct from ${exceptHoldId}::uuid`;
  return live ?? { browser: 0, address: 0, clinic: 0 };
}

export type NewHold = {
  id: string;
  treatmentId: string;
  practitionerId: string;
  startsAt: Date;
  /** Not always whole ones. */
  minutes: number;
  slots: (Interval & { scheduleId: string })[];
  keeper?: HoldKeeper | undefined;
};

/** Keeps a time. Its end is counted by the database's clock, which also decides when it has run out. */
export async function insertHold(tx: Sql, hold: NewHold): Promise<{ expiresAt: Date }> {
  const [kept] = await tx<{ expiresAt: Date }>`
    with kept as (
      insert into holds (id, treatment_id, practitioner_id, starts_at, expires_at, browser_hash, address_mark)
      values (${hold.id}::uuid, ${hold.treatmentId}::uuid, ${hold.practitionerId}::uuid, ${hold.startsAt},
              clock_timestamp() + make_interval(secs => ${60 * hold.minutes}::float),
              ${hold.keeper?.browserHash ?? null}::bytea, ${hold.keeper?.addressMark ?? null}::bytea)
      returning expires_at
    ),
    taken as (
      insert into slots (id, schedule_id, status, starts_at, ends_at, hold_id)
      select gen_random_uuid(), schedule_id, 'TENTATIVE', starts_at, ends_at, ${hold.id}::uuid
        from unnest(${hold.slots.map(({ scheduleId }) => scheduleId)}::uuid[],
                    ${hold.slots.map(({ start }) => new Date(start))}::timestamptz[],
                    ${hold.slots.map(({ end }) => new Date(end))}::timestamptz[])
             as slot (schedule_id, starts_at, ends_at)
    )
    select expires_at as "expiresAt" from kept`;
  if (!kept) throw new Error("an insert that did not throw returns its row");
  return kept;
}
