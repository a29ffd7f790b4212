import "server-only";
import type { Instant, Interval } from "@/lib/domain/interval";
import { sql } from "./sql";
import type { StoredTrailEntry } from "./trail-lines";

export type TrailQuestion = {
  /** As stored: "staff:<id>", "patient". Null: anybody. */
  actor: string | null;
  /** Null: at any time. */
  within: Interval | null;
  /** How the actions begin: "booking.". None: all. */
  beginnings: readonly string[];
  /** Only lines older than that one. */
  before: string | null;
  atMost: number;
};

export type ListedTrailEntry = StoredTrailEntry & {
  bookingId: string | null;
  patientId: string | null;
  /** Of the record, or of the visit's patient. */
  patientName: string | null;
};

/** Lines of the trail, the newest first. */
export async function listTrail(question: TrailQuestion): Promise<ListedTrailEntry[]> {
  const { actor, within, beginnings, before, atMost } = question;
  const date = (at: Instant | undefined) => (at === undefined ? null : new Date(at));
  return sql<ListedTrailEntry>`
    select e.id::text, floor(extract(epoch from e.at) * 1000)::float8 as at, e.actor, e.action, e.details,
           e.booking_id as "bookingId", coalesce(e.patient_id, b.patient_id) as "patientId", p.name as "patientName"
      from audit_entries e
      left join bookings b on b.id = e.booking_id
      left join patients p on p.id = coalesce(e.patient_id, b.patient_id)
     where (${actor}::text is null or e.actor = ${actor})
       and (${date(within?.start)}::timestamptz is null or e.at >= ${date(within?.start)})
       and (${date(within?.end)}::timestamptz is null or e.at < ${date(within?.end)})
       and (cardinality(${beginnings}::text[]) = 0
            or e.action like any(select beginning || '%' from unnest(${beginnings}::text[]) as beginning))
       and (${before}::bigint is null or e.id < ${before}::bigint)
     order by e.id desc limit ${atMost}`;
}
