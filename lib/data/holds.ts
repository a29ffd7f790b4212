import "server-only";
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

export type NewHold = {
  id: string;
  treatmentId: string;
  practitionerId: string;
  startsAt: Date;
  /** Not always whole ones. */
  minutes: number;
  slots: (Interval & { scheduleId: string })[];
};

/** Keeps a time. Its end is counted by the database's clock, which also decides when it has run out. */
export async function insertHold(tx: Sql, hold: NewHold): Promise<{ expiresAt: Date }> {
  const [kept] = await tx<{ expiresAt: Date }>`
    with kept as (
      insert into holds (id, treatment_id, practitioner_id, starts_at, expires_at)
      values (${hold.id}::uuid, ${hold.treatmentId}::uuid, ${hold.practitionerId}::uuid, ${hold.startsAt},
              clock_timestamp() + make_interval(secs => ${60 * hold.minutes}::float))
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
