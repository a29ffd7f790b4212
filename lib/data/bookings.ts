import "server-only";
import type { FoundBy } from "@/lib/domain/found-by";
import type { Interval } from "@/lib/domain/interval";
import type { Language } from "@/lib/words/languages";
import { TRIES } from "./owed-messages";
import { oweWebhooks } from "./owed-webhooks";
import { emailKeyOf, nameKeyOf, type PatientFacts } from "./patients";
import type { Sql } from "./sql";

type TakenStretch = Interval & { scheduleId: string };

export type NewBooking = {
  id: string;
  reference: string;
  treatmentId: string;
  practitionerId: string;
  roomId: string | null;
  patientId: string;
  /** Facts to record the patient with, when this is the first visit. */
  newPatient: PatientFacts | null;
  visit: Interval;
  /** The practitioner's phases, and the room until the end of its turnover. */
  slots: TakenStretch[];
  bookedBy: string | null;
  email: string | null;
  phone: string | null;
  language: Language;
  /** Null: booked at the desk, which did not ask. */
  screening: { version: string; takenAt: Date } | null;
  consentedAt: Date | null;
  /** Null: brought in from another system. */
  foundBy: FoundBy | null;
  /** Null: it lies over no other visit. */
  squeezeReason: string | null;
  manageToken: { hash: Uint8Array<ArrayBuffer>; sealed: Uint8Array<ArrayBuffer> };
  /** The request this answers, so that sending it again books nothing. */
  request: { key: string; hash: Uint8Array<ArrayBuffer>; answer: object };
  /** "patient", "system" or "staff:<id>", for the trail. */
  actor: string;
  /** Seconds after which the confirmation may leave. Null: none is owed, because the patient knows. */
  confirmAfter: number | null;
};

/**
 * Writes a visit with everything that must exist beside it: the patient, its slots, its line in the trail, the
 * answer to its request, the confirmation that is owed and the job that will send it. One statement, because
 * eight would double the time for which the day is locked. Other programs are told by a second, if there are any.
 * @throws the database's error when a slot or the patient is taken: see overlapRefusedBy
 */
export async function insertBooking(tx: Sql, booking: NewBooking): Promise<void> {
  const [startsAt, endsAt] = [new Date(booking.visit.start), new Date(booking.visit.end)];
  const { treatmentId, practitionerId, squeezeReason, newPatient: patient } = booking;
  const details = { treatmentId, practitionerId, startsAt, ...(squeezeReason !== null && { squeezeReason }) };
  const { start, end } = booking.visit;
  const truth = { isCancelled: false, startsAt: start, endsAt: end, practitionerId };
  const told = booking.confirmAfter === null ? JSON.stringify({ ...truth, sequence: 0 }) : null;
  const [written] = await tx<{ isToldOn: boolean }>`
    with known as (
      insert into patients (id, name, name_key, email, email_key, phone, birth_date)
      select ${booking.patientId}::uuid, ${patient?.name ?? null}, ${patient && nameKeyOf(patient)}, ${patient?.email ?? null},
             ${patient && emailKeyOf(patient)}, ${patient?.phone ?? null}, ${patient?.birthDate ?? null}::date
       where ${patient !== null}
    ),
    booked as (
      insert into bookings (id, reference, treatment_id, practitioner_id, room_id, patient_id, starts_at, ends_at,
                            booked_by, email, phone, language, screening_version, screened_at, consented_at,
                            manage_token_hash, manage_token_sealed, squeezed_in, squeeze_reason, told, found_by)
      values (${booking.id}::uuid, ${booking.reference}, ${booking.treatmentId}::uuid,
              ${booking.practitionerId}::uuid, ${booking.roomId}::uuid, ${booking.patientId}::uuid,
              ${startsAt}, ${endsAt}, ${booking.bookedBy}, ${booking.email}, ${booking.phone}, ${booking.language},
              ${booking.screening?.version ?? null}, ${booking.screening?.takenAt ?? null}, ${booking.consentedAt},
              ${booking.manageToken.hash}, ${booking.manageToken.sealed}, ${squeezeReason !== null}, ${squeezeReason},
              ${told}::jsonb, ${booking.foundBy}::found_by)
    ),
    taken as (
      insert into slots (id, schedule_id, status, starts_at, ends_at, booking_id, squeezed_in)
      select gen_random_uuid(), schedule_id, 'BUSY', starts_at, ends_at, ${booking.id}::uuid, ${squeezeReason !== null}
        from unnest(${booking.slots.map(({ scheduleId }) => scheduleId)}::uuid[],
                    ${booking.slots.map(({ start }) => new Date(start))}::timestamptz[],
                    ${booking.slots.map(({ end }) => new Date(end))}::timestamptz[])
             as slot (schedule_id, starts_at, ends_at)
    ),
    trail as (
      insert into audit_entries (actor, action, booking_id, patient_id, details)
      values (${booking.actor}, 'booking.booked', ${booking.id}::uuid, ${booking.patientId}::uuid,
              ${JSON.stringify(details)}::jsonb)
    ),
    answered as (
      insert into idempotency_keys (key, request_hash, booking_id, answer)
      values (${booking.request.key}, ${booking.request.hash}, ${booking.id}::uuid,
              ${JSON.stringify(booking.request.answer)}::jsonb)
    ),
    owed as (
      insert into messages (id, kind, booking_id, recipient, due_at)
      select gen_random_uuid(), 'BOOKING_CONFIRMED', ${booking.id}::uuid, address,
             clock_timestamp() + make_interval(secs => nullif(${booking.confirmAfter ?? 0}::float, 0))
        from (select ${booking.email}::text as address) as mail
       where address is not null and ${booking.confirmAfter !== null}
      returning id, due_at
    )
    select exists (select from webhooks where disabled_at is null) as "isToldOn", (
      select (graphile_worker.add_job('deliver-message', json_build_object('messageId', id), run_at := due_at,
                                      queue_name := 'visits-' || left(${booking.id}::text, 2),
                                      job_key := 'message:' || id, max_attempts := ${TRIES}::int)).id::text
        from owed)`;
  if (!written?.isToldOn) return;
  const visit = {
    bookingId: booking.id,
    practitionerId,
    startsAt: booking.visit.start,
    endsAt: booking.visit.end,
  };
  await oweWebhooks(tx, { ...visit, event: "BOOKED", status: "BOOKED" });
}

/** @throws Error when there is no such booking */
export async function findSealedToken(on: Sql, bookingId: string): Promise<Uint8Array> {
  const [booking] = await on<{ sealed: Uint8Array }>`
    select manage_token_sealed as sealed from bookings where id = ${bookingId}::uuid`;
  if (!booking) throw new Error("a booking that was answered is there");
  return booking.sealed;
}

/** Whether the patient has another visit at that time. Squeezed-in ones count: they are visits too. */
export async function isPatientElsewhere(
  tx: Sql,
  patientId: string | null,
  visit: Interval,
  exceptBookingId: string | null,
): Promise<boolean> {
  const others = await tx`
    select id from bookings
     where patient_id = ${patientId}::uuid and id is distinct from ${exceptBookingId}::uuid
       and status not in ('CANCELLED', 'NO_SHOW')
       and starts_at < ${new Date(visit.end)} and ends_at > ${new Date(visit.start)}
       and starts_at > ${new Date(visit.start)}::timestamptz - interval '24 hours'`;
  return others.length > 0;
}
