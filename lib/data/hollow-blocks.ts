import "server-only";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Interval } from "@/lib/domain/interval";
import { accepted } from "@/lib/domain/result";
import { fillBlocks } from "./blocks";
import { findClinic } from "./clinic";
import { changeDiary } from "./diary-change";
import { releaseHolds } from "./holds";
import { LONGEST_SLOT } from "./slots";
import { sql } from "./sql";

/**
 * Fills the gaps that holds have left in blocks by running out. Until then, for a minute at most, their time can be
 * booked. @returns how many blocks were filled
 */
export async function fillHollowBlocks(): Promise<number> {
  const hollow = await findHollow();
  const { timeZone } = await findClinic();
  for (const { scheduleId, ...stretch } of hollow) {
    const days = [dateAt(stretch.start, timeZone), dateAt(stretch.end, timeZone)];
    await changeDiary({ days }, async (tx) => {
      await releaseHolds(tx, stretch, null);
      await fillBlocks(tx, scheduleId, stretch);
      return accepted(null);
    });
  }
  return hollow.length;
}

/** Blocks to come that do not lie on all of their free time. What a hold keeps is free once it has run out. */
const findHollow = () => sql<Interval & { scheduleId: string }>`
  select b.schedule_id as "scheduleId", floor(extract(epoch from b.starts_at) * 1000)::float8 as start,
         floor(extract(epoch from b.ends_at) * 1000)::float8 as end
    from blocks b
   where b.ends_at > clock_timestamp()
     and not tstzmultirange(tstzrange(b.starts_at, b.ends_at)) <@ coalesce(
           (select range_agg(tstzrange(s.starts_at, s.ends_at)) from slots s left join holds h on h.id = s.hold_id
             where s.schedule_id = b.schedule_id and s.ends_at > b.starts_at and s.starts_at < b.ends_at
               and s.starts_at >= b.starts_at - ${LONGEST_SLOT}::interval
               and (h.id is null or h.expires_at > clock_timestamp())), '{}')`;
