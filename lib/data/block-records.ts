import "server-only";
import type { BlockKind } from "@/lib/domain/block-kind";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { sql } from "./sql";

export type ScheduleName = { scheduleId: string; slug: string | null; name: string };

/** Everyone and every room whose time can be blocked, those retired left out: practitioners first, each by position. */
export const listSchedules = (): Promise<ScheduleName[]> =>
  sql<ScheduleName>`
    select s.id as "scheduleId", p.slug, coalesce(p.name, r.name) as name
      from schedules s
      left join practitioners p on p.id = s.practitioner_id
      left join rooms r on r.id = s.room_id
     where coalesce(p.retired_at, r.retired_at) is null
     order by p.id is null, coalesce(p.position, r.position)`;

export type BlockRecord = {
  blockId: string;
  /** Of the practitioner or room. */
  who: string;
  kind: BlockKind;
  note: string | null;
  start: Instant;
  /** Exclusive. */
  end: Instant;
  /** The rule it repeats by. */
  series: { weekdays: number[]; everyWeeks: number; until: ClinicDate; laterBlocks: number } | null;
  /** Visits that lie in it: it takes their time once they are moved. */
  visits: { bookingId: string; patientName: string; start: Instant; end: Instant }[];
};

/** One block with its rule. @returns null when there is none with this id */
export async function findBlockRecord(blockId: string): Promise<BlockRecord | null> {
  const [row] = await sql<{ block: BlockRecord }>`
    select json_build_object(
      'blockId', b.id, 'who', coalesce(p.name, r.name), 'kind', b.kind, 'note', b.note,
      'start', floor(extract(epoch from b.starts_at) * 1000),
      'end', floor(extract(epoch from b.ends_at) * 1000),
      'series', case when q.id is not null then json_build_object(
        'weekdays', q.weekdays, 'everyWeeks', q.every_weeks, 'until', q.until_date,
        'laterBlocks', (select count(*) from blocks o where o.series_id = q.id and o.starts_at > b.starts_at)) end,
      'visits', (
        select coalesce(json_agg(json_build_object(
                 'bookingId', v.id, 'patientName', t.name,
                 'start', floor(extract(epoch from v.starts_at) * 1000),
                 'end', floor(extract(epoch from v.ends_at) * 1000)) order by v.starts_at, v.id), '[]')
          from bookings v join patients t on t.id = v.patient_id
         where v.id in (select booking_id from slots w
                         where w.schedule_id = b.schedule_id and w.starts_at < b.ends_at and w.ends_at > b.starts_at
                           and w.starts_at >= b.starts_at - interval '26 hours'))
    ) as block
      from blocks b
      join schedules s on s.id = b.schedule_id
      left join practitioners p on p.id = s.practitioner_id
      left join rooms r on r.id = s.room_id
      left join block_series q on q.id = b.series_id
     where b.id = ${blockId}::uuid`;
  return row?.block ?? null;
}
