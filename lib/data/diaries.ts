import "server-only";
import type { Phase } from "@/lib/domain/availability";
import type { BookingPolicy } from "@/lib/domain/booking-policy";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { DatedException, WeeklyHours } from "@/lib/domain/opening-hours";
import { LONGEST_SLOT } from "./slots";
import { sql, type Sql } from "./sql";

type StoredDiary = {
  id: string;
  weekly: WeeklyHours[];
  exceptions: DatedException[];
  /** Start and end of each stored slot, holds that ran out left aside. */
  taken: [Instant, Instant][];
};

/** All that is stored about when one treatment can be had. Practitioners and rooms by position. */
export type StoredDiaries = {
  clinic: { timeZone: string; holdMinutes: number } & BookingPolicy;
  clinicExceptions: DatedException[];
  treatment: { id: string; slug: string; minutes: number; turnoverMinutes: number; phases: Phase[] };
  practitioners: ({ slug: string; scheduleId: string } & StoredDiary)[];
  /** Null: the treatment needs no room. */
  rooms: ({ scheduleId: string } & StoredDiary)[] | null;
  /** The start that `exceptHoldId` keeps; null when it keeps none, or no longer. */
  keptStart: Instant | null;
  /** Whether the window holds slots that only look taken: of `exceptHoldId`, or of holds that ran out. */
  hasStaleHolds: boolean;
};

export type Window = {
  firstDate: ClinicDate;
  /** Inclusive. */
  lastDate: ClinicDate;
  from: Instant;
  until: Instant;
  /** A hold whose slots shall not count: its owner is about to replace it. */
  exceptHoldId?: string | null;
  /** A visit whose slots shall not count: it is about to be moved: its treatment may be one that is not offered any more. */
  exceptBookingId?: string | null;
};

/**
 * Reads the diaries for a treatment in one round trip: many small queries would cost more than the answer.
 * Slots are found by start, 26 hours back, because none is longer (constraint slot_in_order).
 * Who and what is retired is left out; a treatment without any room left is given nowhere, which is not the same as
 * needing none.
 * @returns null when no treatment has that slug
 */
export async function readDiaries(
  treatment: string,
  window: Window,
  on: Sql = sql,
): Promise<StoredDiaries | null> {
  const [row] = await on<{ diaries: StoredDiaries | null }>`
    with wanted as (
      select id, slug, minutes, turnover_minutes from treatments t
       where slug = ${treatment}
         and (retired_at is null
              or exists (select from bookings b
                          where b.id = ${window.exceptBookingId ?? null}::uuid and b.treatment_id = t.id))
    ),
    resources as (
      select s.id as schedule_id, p.id, p.slug, p.position
        from schedules s
        join practitioners p on p.id = s.practitioner_id
        join treatment_practitioners tp on tp.practitioner_id = p.id and tp.treatment_id = (select id from wanted)
       where p.retired_at is null
      union all
      select s.id, r.id, null, r.position
        from schedules s
        join rooms r on r.id = s.room_id
        join treatment_rooms tr on tr.room_id = r.id and tr.treatment_id = (select id from wanted)
       where r.retired_at is null
    ),
    diaries as (
      select r.slug is null as is_room, r.position, json_build_object(
        'id', r.id, 'slug', r.slug, 'scheduleId', r.schedule_id,
        'weekly', (
          select coalesce(json_agg(json_build_object('weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at,
                                                     'validFrom', valid_from, 'validUntil', valid_until)), '[]')
            from weekly_hours w where w.schedule_id = r.schedule_id),
        'exceptions', (
          select coalesce(json_agg(json_build_object('date', date, 'opensAt', opens_at, 'closesAt', closes_at)), '[]')
            from dated_exceptions e
           where e.schedule_id = r.schedule_id
             and e.date between ${window.firstDate}::date and ${window.lastDate}::date),
        'taken', (
          select coalesce(json_agg(json_build_array(floor(extract(epoch from s.starts_at) * 1000),
                                                    floor(extract(epoch from s.ends_at) * 1000))), '[]')
            from slots s left join holds h on h.id = s.hold_id
           where s.schedule_id = r.schedule_id
             and s.starts_at >= ${new Date(window.from)}::timestamptz - ${LONGEST_SLOT}::interval
             and s.starts_at < ${new Date(window.until)}::timestamptz
             and s.ends_at > ${new Date(window.from)}::timestamptz
             and (s.booking_id is null or s.booking_id is distinct from ${window.exceptBookingId ?? null}::uuid)
             and (h.id is null
                  or h.expires_at > clock_timestamp() and h.id is distinct from ${window.exceptHoldId ?? null}::uuid))
      ) as diary
        from resources r
    )
    select case when exists (select from wanted) then json_build_object(
      'clinic', (
        select json_build_object('timeZone', time_zone, 'holdMinutes', hold_minutes, 'gridMinutes', grid_minutes,
                                 'onlineBooking', online_booking, 'smallestGapMinutes', smallest_gap_minutes,
                                 'minimumNoticeMinutes', minimum_notice_minutes, 'horizonDays', horizon_days,
                                 'changeCutoffMinutes', change_cutoff_minutes)
          from clinics),
      'clinicExceptions', (
        select coalesce(json_agg(json_build_object('date', date, 'opensAt', opens_at, 'closesAt', closes_at)), '[]')
          from dated_exceptions
         where schedule_id is null and date between ${window.firstDate}::date and ${window.lastDate}::date),
      'treatment', (
        select json_build_object('id', id, 'slug', slug, 'minutes', minutes, 'turnoverMinutes', turnover_minutes,
                                 'phases', (select json_agg(json_build_object('startMinute', start_minute,
                                                                              'endMinute', end_minute))
                                              from treatment_phases where treatment_id = wanted.id))
          from wanted),
      'practitioners', (select coalesce(json_agg(diary order by position), '[]') from diaries where not is_room),
      'rooms', (
        select coalesce(json_agg(diary order by position), '[]') from diaries where is_room
        having exists (select from treatment_rooms where treatment_id = (select id from wanted))),
      'keptStart', (
        select floor(extract(epoch from starts_at) * 1000) from holds
         where id = ${window.exceptHoldId ?? null}::uuid and expires_at > clock_timestamp()),
      'hasStaleHolds', exists (
        select from holds
         where id = ${window.exceptHoldId ?? null}::uuid
            or (expires_at <= clock_timestamp()
                and starts_at >= ${new Date(window.from)}::timestamptz - ${LONGEST_SLOT}::interval
                and starts_at < ${new Date(window.until)}::timestamptz))
    ) end as diaries`;
  return row?.diaries ?? null;
}
