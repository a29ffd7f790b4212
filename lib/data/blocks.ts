import "server-only";
import type { Instant, Interval } from "@/lib/domain/interval";
import type { BlockKind } from "./generated/client";
import { LONGEST_SLOT } from "./slots";
import { sql, type Sql } from "./sql";

export type StoredBlock = {
  id: string;
  scheduleId: string;
  seriesId: string | null;
  kind: BlockKind;
  note: string | null;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
};

/** Writes blocks without slots: fillBlocks gives them theirs. */
export async function insertBlocks(tx: Sql, blocks: readonly StoredBlock[]): Promise<void> {
  await tx`
    insert into blocks (id, schedule_id, series_id, kind, note, starts_at, ends_at)
    select (b->>'id')::uuid, (b->>'scheduleId')::uuid, (b->>'seriesId')::uuid, (b->>'kind')::block_kind, b->>'note',
           to_timestamp((b->>'startsAt')::float8 / 1000), to_timestamp((b->>'endsAt')::float8 / 1000)
      from json_array_elements(${JSON.stringify(blocks)}::json) as b`;
}

/**
 * Lays a schedule's blocks over whatever is free of them within a stretch: around visits and holds, and over their
 * time once they are gone. One after the other, because two blocks may want the same gap.
 */
export async function fillBlocks(tx: Sql, scheduleId: string, within: Interval): Promise<void> {
  const blocks = await tx<{ id: string }>`
    select id from blocks
     where schedule_id = ${scheduleId}::uuid and ends_at > ${new Date(within.start)}
       and starts_at >= ${new Date(within.start)}::timestamptz - ${LONGEST_SLOT}::interval
       and starts_at < ${new Date(within.end)} order by created_at, id`;
  for (const { id } of blocks) {
    await tx`
      insert into slots (id, schedule_id, status, starts_at, ends_at, block_id)
      select gen_random_uuid(), schedule_id, 'UNAVAILABLE', lower(gap), upper(gap), id
        from (select b.schedule_id, b.id, unnest(
                tstzmultirange(tstzrange(b.starts_at, b.ends_at)) - coalesce(
                  (select range_agg(tstzrange(s.starts_at, s.ends_at)) from slots s
                    where s.schedule_id = b.schedule_id and s.ends_at > b.starts_at and s.starts_at < b.ends_at
                      and s.starts_at >= b.starts_at - ${LONGEST_SLOT}::interval), '{}')) as gap
                from blocks b where b.id = ${id}::uuid) as gaps`;
  }
}

/** Makes room in a schedule for a visit that was there before these blocks were laid around it. */
export async function carveBlocks(
  tx: Sql,
  scheduleId: string,
  room: Interval,
  madeBefore: Date,
): Promise<void> {
  await tx`
    delete from slots s using blocks b
     where b.id = s.block_id and b.created_at < ${madeBefore} and s.schedule_id = ${scheduleId}::uuid
       and s.starts_at < ${new Date(room.end)} and s.ends_at > ${new Date(room.start)}`;
}

/** Removes blocks with their slots. @returns what was removed, to put it back */
export async function deleteBlocks(tx: Sql, ids: readonly string[]): Promise<StoredBlock[]> {
  return tx<StoredBlock>`
    delete from blocks where id = any(${ids}::uuid[])
    returning id, schedule_id as "scheduleId", series_id as "seriesId", kind, note,
              floor(extract(epoch from starts_at) * 1000)::float8 as "startsAt",
              floor(extract(epoch from ends_at) * 1000)::float8 as "endsAt"`;
}

/** A block, or with `andLater` the rest of its series from its day on. Earliest first; none: there is no such block. */
export async function findBlocks(blockId: string, andLater: boolean, on: Sql = sql): Promise<StoredBlock[]> {
  return on<StoredBlock>`
    select o.id, o.schedule_id as "scheduleId", o.series_id as "seriesId", o.kind, o.note,
           floor(extract(epoch from o.starts_at) * 1000)::float8 as "startsAt",
           floor(extract(epoch from o.ends_at) * 1000)::float8 as "endsAt"
      from blocks b
      join blocks o on o.id = b.id
                    or ${andLater} and o.series_id = b.series_id and o.starts_at >= b.starts_at
     where b.id = ${blockId}::uuid order by o.starts_at, o.id`;
}

export type NewSeries = {
  id: string;
  weekdays: readonly number[];
  everyWeeks: number;
  fromDate: string;
  untilDate: string;
  fromMinute: number;
  untilMinute: number;
};

/** The rule by which blocks repeat. */
export async function insertSeries(tx: Sql, series: NewSeries): Promise<void> {
  await tx`
    insert into block_series (id, weekdays, every_weeks, from_date, until_date, from_minute, until_minute)
    values (${series.id}::uuid, ${series.weekdays}::int[], ${series.everyWeeks}, ${series.fromDate}::date,
            ${series.untilDate}::date, ${series.fromMinute}, ${series.untilMinute})`;
}

/** Those of the schedules that exist, in order. */
export async function findSchedules(on: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await on<{ id: string }>`select id from schedules where id = any(${ids}::uuid[]) order by id`;
  return rows.map(({ id }) => id);
}
