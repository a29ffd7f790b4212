import "server-only";
import type { TakenSlot } from "@/lib/domain/fhir-slots";
import type { Span } from "@/lib/domain/fhir-search";
import { sql } from "./sql";

export type TakenWanted = Span & {
  /** Null: any. */
  ids: string[] | null;
  scheduleIds: string[] | null;
  statuses: TakenSlot["status"][];
  /** Only what comes later than that one; of one start, by id. */
  after: { start: number; id: string } | null;
  atMost: number;
};

/** What is taken in the diaries, by start and then by id. Holds that ran out are gone. */
export async function listTakenSlots(wanted: TakenWanted): Promise<TakenSlot[]> {
  const { ids, scheduleIds, statuses, after, atMost, from, until } = wanted;
  const date = (at: number | null | undefined) => (at === null || at === undefined ? null : new Date(at));
  return sql<TakenSlot>`
    select s.id::text, s.schedule_id::text as "scheduleId", s.status::text,
           floor(extract(epoch from s.starts_at) * 1000)::float8 as start,
           floor(extract(epoch from s.ends_at) * 1000)::float8 as "end"
      from slots s left join holds h on h.id = s.hold_id
     where (${ids}::uuid[] is null or s.id = any(${ids}::uuid[]))
       and (${scheduleIds}::uuid[] is null or s.schedule_id = any(${scheduleIds}::uuid[]))
       and s.status::text = any(${statuses}::text[])
       and (${date(from)}::timestamptz is null or s.starts_at >= ${date(from)})
       and (${date(until)}::timestamptz is null or s.starts_at < ${date(until)})
       and (${date(after?.start)}::timestamptz is null or s.starts_at > ${date(after?.start)}
            or s.starts_at = ${date(after?.start)} and s.id::text collate "C" > ${after?.id ?? ""})
       and (h.id is null or h.expires_at > clock_timestamp())
     order by s.starts_at, s.id limit ${atMost}`;
}
