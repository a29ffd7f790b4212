import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import type { DatedException, WeeklyHours } from "@/lib/domain/opening-hours";
import type { ReportDiary } from "@/lib/domain/report-fullness";
import { LONGEST_SLOT } from "./slots";
import { sql } from "./sql";

type Row = {
  name: string;
  isRoom: boolean;
  weekly: WeeklyHours[];
  exceptions: DatedException[];
  clinicExceptions: DatedException[];
  /** From and until, in minutes since 1970: named, sixty thousand slots would be three times as long. */
  booked: [number, number][];
  blocked: [number, number][];
};

/** Every diary with its rules and what was taken of it, practitioners first. */
export async function readReportDiaries(
  dates: { from: ClinicDate; until: ClinicDate },
  instants: { from: Date; until: Date },
): Promise<ReportDiary[]> {
  const rows = await sql<Row>`
    with taken as (
      select schedule_id,
             json_agg(json_build_array(floor(extract(epoch from starts_at) / 60)::int,
                                       floor(extract(epoch from ends_at) / 60)::int))
               filter (where status = 'BUSY') as booked,
             json_agg(json_build_array(floor(extract(epoch from starts_at) / 60)::int,
                                       floor(extract(epoch from ends_at) / 60)::int))
               filter (where status = 'UNAVAILABLE') as blocked
        from slots
       where starts_at >= ${instants.from}::timestamptz - ${LONGEST_SLOT}::interval
         and starts_at < ${instants.until} and ends_at > ${instants.from}
       group by schedule_id
    ),
    dated as (
      select schedule_id, json_agg(json_build_object('date', date, 'opensAt', opens_at, 'closesAt', closes_at)) as days
        from dated_exceptions where date between ${dates.from}::date and ${dates.until}::date group by schedule_id
    )
    select coalesce(p.name, r.name) as name, r.id is not null as "isRoom",
           (select coalesce(json_agg(json_build_object('weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at,
                                                       'validFrom', valid_from, 'validUntil', valid_until)), '[]')
              from weekly_hours w where w.schedule_id = s.id) as weekly,
           coalesce((select days from dated d where d.schedule_id = s.id), '[]') as exceptions,
           coalesce((select days from dated d where d.schedule_id is null), '[]') as "clinicExceptions",
           coalesce(t.booked, '[]') as booked, coalesce(t.blocked, '[]') as blocked
      from schedules s
      left join practitioners p on p.id = s.practitioner_id
      left join rooms r on r.id = s.room_id
      left join taken t on t.schedule_id = s.id
     order by r.id is not null, coalesce(p.position, r.position)`;
  return rows.map(({ name, isRoom, weekly, exceptions, clinicExceptions, booked, blocked }) => ({
    ...{ name, isRoom, rules: { weekly, exceptions, clinicExceptions } },
    booked: stretches(booked),
    blocked: stretches(blocked),
  }));
}

const stretches = (pairs: [number, number][]) =>
  pairs.map(([start, end]) => ({ start: start * MINUTE, end: end * MINUTE }));
