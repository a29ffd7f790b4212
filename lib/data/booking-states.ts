import "server-only";
import type { Instant, Interval } from "@/lib/domain/interval";
import type { Told } from "@/lib/domain/news";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { CancelledBy } from "./generated/client";
import { sql, type Sql } from "./sql";

/** All of a booking that a change may alter, and that undoing it puts back. Instants in milliseconds. */
export type BookingState = {
  status: VisitStatus;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
  practitionerId: string;
  roomId: string | null;
  /** Null: it lies over no other visit. */
  squeezeReason: string | null;
  cancelledBy: CancelledBy | null;
  arrivedAt: Instant | null;
  inRoomAt: Instant | null;
  fulfilledAt: Instant | null;
  /** None: it takes nobody's time. */
  slots: (Interval & { scheduleId: string })[];
};

export type StoredBooking = {
  bookingId: string;
  version: number;
  sequence: number;
  patientId: string;
  /** Where mail about it goes; null: nobody can be mailed. */
  email: string | null;
  told: Told | null;
  treatment: { slug: string; minutes: number; turnoverMinutes: number };
  practitioner: string;
  /** The question to move it that waits for the patient's answer. */
  askedMoveId: string | null;
  state: BookingState;
};

/** A booking as it is at this moment, with its slots. @returns null when there is none with this id */
export async function findBookingState(bookingId: string, on: Sql = sql): Promise<StoredBooking | null> {
  const [row] = await on<{ booking: StoredBooking }>`
    select json_build_object(
      'bookingId', b.id, 'version', b.version, 'sequence', b.sequence, 'patientId', b.patient_id,
      'email', b.email, 'told', b.told, 'practitioner', p.slug,
      'askedMoveId', (select a.id from asked_moves a where a.booking_id = b.id and a.state = 'OPEN'),
      'treatment', json_build_object('slug', t.slug, 'minutes', t.minutes, 'turnoverMinutes', t.turnover_minutes),
      'state', json_build_object(
        'status', b.status, 'practitionerId', b.practitioner_id, 'roomId', b.room_id,
        'squeezeReason', b.squeeze_reason, 'cancelledBy', b.cancelled_by,
        'startsAt', floor(extract(epoch from b.starts_at) * 1000),
        'endsAt', floor(extract(epoch from b.ends_at) * 1000),
        'arrivedAt', floor(extract(epoch from b.arrived_at) * 1000),
        'inRoomAt', floor(extract(epoch from b.in_room_at) * 1000),
        'fulfilledAt', floor(extract(epoch from b.fulfilled_at) * 1000),
        'slots', (select coalesce(json_agg(json_build_object(
                           'scheduleId', s.schedule_id,
                           'start', floor(extract(epoch from s.starts_at) * 1000),
                           'end', floor(extract(epoch from s.ends_at) * 1000)) order by s.starts_at), '[]')
                    from slots s where s.booking_id = b.id))
    ) as booking
      from bookings b
      join treatments t on t.id = b.treatment_id
      join practitioners p on p.id = b.practitioner_id
     where b.id = ${bookingId}::uuid`;
  return row?.booking ?? null;
}

/**
 * Writes a booking's new state, and its slots where they differ.
 * @param sequence grows when the patient's calendar has to follow
 * @throws the database's error when a slot or the patient is taken: see overlapRefusedBy
 */
export async function writeBookingState(
  tx: Sql,
  { bookingId, state: before }: StoredBooking,
  after: BookingState,
  sequence: number,
): Promise<void> {
  const isMoved = JSON.stringify(before.slots) !== JSON.stringify(after.slots);
  if (isMoved) await tx`delete from slots where booking_id = ${bookingId}::uuid`;
  await tx`
    update bookings
       set status = ${after.status}::booking_status, practitioner_id = ${after.practitionerId}::uuid,
           room_id = ${after.roomId}::uuid, starts_at = ${new Date(after.startsAt)}, ends_at = ${new Date(after.endsAt)},
           squeezed_in = ${after.squeezeReason !== null}, squeeze_reason = ${after.squeezeReason},
           cancelled_by = ${after.cancelledBy}::cancelled_by, arrived_at = ${dateOrNull(after.arrivedAt)},
           in_room_at = ${dateOrNull(after.inRoomAt)}, fulfilled_at = ${dateOrNull(after.fulfilledAt)},
           sequence = ${sequence}, version = version + 1
     where id = ${bookingId}::uuid`;
  if (isMoved) await insertSlots(tx, bookingId, after);
}

/** @throws the database's error when one is taken */
async function insertSlots(
  tx: Sql,
  bookingId: string,
  { slots, squeezeReason }: BookingState,
): Promise<void> {
  await tx`
    insert into slots (id, schedule_id, status, starts_at, ends_at, booking_id, squeezed_in)
    select gen_random_uuid(), schedule_id, 'BUSY', starts_at, ends_at, ${bookingId}::uuid, ${squeezeReason !== null}
      from unnest(${slots.map(({ scheduleId }) => scheduleId)}::uuid[],
                  ${slots.map(({ start }) => new Date(start))}::timestamptz[],
                  ${slots.map(({ end }) => new Date(end))}::timestamptz[])
           as slot (schedule_id, starts_at, ends_at)`;
}

const dateOrNull = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
