import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { DatedException } from "@/lib/domain/opening-hours";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { DeskDiary } from "./desk-diary";
import { LONGEST_SLOT } from "./slots";
import { sql, type Sql } from "./sql";

export type DeskVisit = {
  bookingId: string;
  reference: string;
  status: VisitStatus;
  version: number;
  start: Instant;
  /** Exclusive; turnover not included. */
  end: Instant;
  patientId: string;
  patientName: string;
  phone: string | null;
  email: string | null;
  treatment: { slug: string; name: string; minutes: number };
  practitionerId: string;
  /** Null: the treatment needs no room. */
  roomId: string | null;
  squeezedIn: boolean;
  arrivedAt: Instant | null;
  inRoomAt: Instant | null;
  fulfilledAt: Instant | null;
  /** A mail about it can never arrive: somebody has to call. */
  hasFailedMail: boolean;
  /** What the patient has said of the visit as it is; null: nothing that is still open. */
  said: "coming" | "cannot-come" | null;
};

export type DeskDays = {
  practitioners: DeskDiary[];
  rooms: DeskDiary[];
  clinicExceptions: (DatedException & { note: string })[];
  /** Earliest first, cancelled ones among them. */
  visits: DeskVisit[];
};

export type DeskWindow = {
  firstDate: ClinicDate;
  /** Inclusive. */
  lastDate: ClinicDate;
  from: Instant;
  until: Instant;
};

/**
 * Everything that stands in the diaries from one instant to another, in one round trip. Of those that are not booked
 * any more only who still has something in it.
 */
export async function readDeskDays(window: DeskWindow, on: Sql = sql): Promise<DeskDays> {
  const from = new Date(window.from);
  const until = new Date(window.until);
  const [row] = await on<{ days: DeskDays }>`
    with resources as (
      select s.id as schedule_id, p.id, p.slug, p.name, p.position, p.colour, p.retired_at
        from schedules s join practitioners p on p.id = s.practitioner_id
      union all
      select s.id, r.id, null, r.name, r.position, null, r.retired_at
        from schedules s join rooms r on r.id = s.room_id
    ),
    diaries as (
      select slug is null as is_room, position, json_build_object(
        'scheduleId', schedule_id, 'id', id, 'slug', slug, 'name', name, 'colour', colour,
        'weekly', (
          select coalesce(json_agg(json_build_object('weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at,
                                                     'validFrom', valid_from, 'validUntil', valid_until)), '[]')
            from weekly_hours w where w.schedule_id = r.schedule_id),
        'exceptions', (
          select coalesce(json_agg(json_build_object('date', date, 'opensAt', opens_at, 'closesAt', closes_at)), '[]')
            from dated_exceptions e
           where e.schedule_id = r.schedule_id
             and e.date between ${window.firstDate}::date and ${window.lastDate}::date),
        'slots', (
          select coalesce(json_agg(json_build_object(
                   'start', floor(extract(epoch from s.starts_at) * 1000),
                   'end', floor(extract(epoch from s.ends_at) * 1000),
                   'status', s.status, 'bookingId', s.booking_id, 'holdId', s.hold_id,
                   'heldUntil', floor(extract(epoch from h.expires_at) * 1000),
                   'block', case when b.id is not null then json_build_object(
                     'id', b.id, 'seriesId', b.series_id, 'kind', b.kind, 'note', b.note) end
                 ) order by s.starts_at), '[]')
            from slots s
            left join holds h on h.id = s.hold_id
            left join blocks b on b.id = s.block_id
           where s.schedule_id = r.schedule_id
             and s.starts_at >= ${from}::timestamptz - ${LONGEST_SLOT}::interval
             and s.starts_at < ${until}::timestamptz and s.ends_at > ${from}::timestamptz
             and (h.id is null or h.expires_at > clock_timestamp()))
      ) as diary
        from resources r
       where r.retired_at is null
          or exists (select from slots s
                      where s.schedule_id = r.schedule_id
                        and s.starts_at >= ${from}::timestamptz - ${LONGEST_SLOT}::interval
                        and s.starts_at < ${until}::timestamptz and s.ends_at > ${from}::timestamptz)
    )
    select json_build_object(
      'practitioners', (select coalesce(json_agg(diary order by position), '[]') from diaries where not is_room),
      'rooms', (select coalesce(json_agg(diary order by position), '[]') from diaries where is_room),
      'clinicExceptions', (
        select coalesce(json_agg(json_build_object('date', date, 'opensAt', opens_at, 'closesAt', closes_at,
                                                   'note', note)), '[]')
          from dated_exceptions
         where schedule_id is null and date between ${window.firstDate}::date and ${window.lastDate}::date),
      'visits', (
        select coalesce(json_agg(json_build_object(
                 'bookingId', b.id, 'reference', b.reference, 'status', b.status, 'version', b.version,
                 'start', floor(extract(epoch from b.starts_at) * 1000),
                 'end', floor(extract(epoch from b.ends_at) * 1000),
                 'patientId', p.id, 'patientName', p.name,
                 'phone', coalesce(b.phone, p.phone), 'email', b.email,
                 'treatment', json_build_object('slug', t.slug, 'name', t.name, 'minutes', t.minutes),
                 'practitionerId', b.practitioner_id, 'roomId', b.room_id, 'squeezedIn', b.squeezed_in,
                 'arrivedAt', floor(extract(epoch from b.arrived_at) * 1000),
                 'inRoomAt', floor(extract(epoch from b.in_room_at) * 1000),
                 'fulfilledAt', floor(extract(epoch from b.fulfilled_at) * 1000),
                 'hasFailedMail', exists (select from messages m where m.booking_id = b.id and m.state = 'FAILED'),
                 'said', case
                   when exists (select from contact_requests r
                                 where r.submission = 'cannot-come:' || b.id || ':' || b.sequence and r.answered_at is null)
                     then 'cannot-come'
                   when b.confirmed_sequence = b.sequence then 'coming' end
               ) order by b.starts_at, b.id), '[]')
          from bookings b
          join patients p on p.id = b.patient_id
          join treatments t on t.id = b.treatment_id
         where b.starts_at >= ${from}::timestamptz - interval '24 hours'
           and b.starts_at < ${until}::timestamptz and b.ends_at > ${from}::timestamptz)
    ) as days`;
  if (!row) throw new Error("a select without a table has one row");
  return row.days;
}
