import "server-only";
import type { Instant, Interval } from "@/lib/domain/interval";
import { LONGEST_SLOT } from "./slots";
import type { Sql } from "./sql";

export type TakenBySomeone = Interval & {
  /** Name of the practitioner or room. */
  who: string;
} & (
    | { bookingId: string; patientName: string; heldUntil: null }
    | { bookingId: null; patientName: null; heldUntil: Instant }
  );

/** Visits (their own times) and live holds that reach into any of the stretches, once for each schedule. */
export async function findTakenBy(
  on: Sql,
  scheduleIds: readonly string[],
  stretches: readonly Interval[],
): Promise<TakenBySomeone[]> {
  return on<TakenBySomeone>`
    select distinct coalesce(p.name, r.name) as who, b.id as "bookingId", pt.name as "patientName",
           floor(extract(epoch from coalesce(b.starts_at, h.starts_at)) * 1000)::float8 as start,
           floor(extract(epoch from coalesce(b.ends_at, s.ends_at)) * 1000)::float8 as end,
           floor(extract(epoch from h.expires_at) * 1000)::float8 as "heldUntil"
      from unnest(${stretches.map(({ start }) => new Date(start))}::timestamptz[],
                  ${stretches.map(({ end }) => new Date(end))}::timestamptz[]) as stretch (from_at, until_at)
      join slots s on s.schedule_id = any(${scheduleIds}::uuid[])
                  and s.starts_at >= stretch.from_at - ${LONGEST_SLOT}::interval
                  and s.starts_at < stretch.until_at and s.ends_at > stretch.from_at
      join schedules d on d.id = s.schedule_id
      left join practitioners p on p.id = d.practitioner_id
      left join rooms r on r.id = d.room_id
      left join bookings b on b.id = s.booking_id
      left join patients pt on pt.id = b.patient_id
      left join holds h on h.id = s.hold_id
     where b.id is not null or h.expires_at > clock_timestamp()
     order by start, who`;
}
