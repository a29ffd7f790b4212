import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { MessageKind, MessageState } from "./generated/client";
import { sql, type Sql } from "./sql";

export type PatientRecord = {
  patientId: string;
  name: string;
  email: string | null;
  phone: string | null;
  birthDate: ClinicDate | null;
  noteSealed: Uint8Array | null;
  version: number;
  /** The record it was joined into. */
  joinedIntoId: string | null;
};

/** @param on a transaction in which the row is to be kept for oneself until its end */
export async function findPatientRecord(id: string, on?: Sql): Promise<PatientRecord | null> {
  const [found] = on
    ? await on<PatientRecord>`
        select id as "patientId", name, email, phone, birth_date::text as "birthDate", note_sealed as "noteSealed",
               version, joined_into_id as "joinedIntoId"
          from patients where id = ${id}::uuid for update`
    : await sql<PatientRecord>`
        select id as "patientId", name, email, phone, birth_date::text as "birthDate", note_sealed as "noteSealed",
               version, joined_into_id as "joinedIntoId"
          from patients where id = ${id}::uuid`;
  return found ?? null;
}

export type VisitOfPatient = {
  bookingId: string;
  patientId: string;
  reference: string;
  status: VisitStatus;
  start: Instant;
  /** Exclusive. */
  end: Instant;
  squeezedIn: boolean;
  /** Who arranged it, when that is not the patient. */
  bookedBy: string | null;
  email: string | null;
  phone: string | null;
  practitionerName: string;
  treatmentName: string;
};

/**
 * All visits of a patient, the newest first, cancelled ones among them. Also those that were booked for a record while
 * it was being joined into this one.
 */
export const listVisitsOf = (
  patientId: string,
  on: Sql = sql,
): Promise<VisitOfPatient[]> => on<VisitOfPatient>`
  select b.id as "bookingId", b.patient_id as "patientId", b.reference, b.status::text, b.squeezed_in as "squeezedIn",
         floor(extract(epoch from b.starts_at) * 1000)::float8 as start,
         floor(extract(epoch from b.ends_at) * 1000)::float8 as end,
         b.booked_by as "bookedBy", b.email, b.phone, d.name as "practitionerName", t.name as "treatmentName"
    from bookings b
    join practitioners d on d.id = b.practitioner_id
    join treatments t on t.id = b.treatment_id
   where b.patient_id = ${patientId}::uuid
      or b.patient_id in (select id from patients where joined_into_id = ${patientId}::uuid)
   order by b.starts_at desc, b.id`;

export type MessageOfPatient = {
  id: string;
  kind: MessageKind;
  state: MessageState;
  recipient: string;
  createdAt: Instant;
  dueAt: Instant | null;
  attempts: number;
  lastAttemptAt: Instant | null;
  sentAt: Instant | null;
  serverReply: string | null;
};

const MESSAGES_SHOWN = 30;

/** The mails about a patient's visits, the newest first; at most thirty. */
export const listMessagesOf = (patientId: string): Promise<MessageOfPatient[]> => sql<MessageOfPatient>`
  select m.id, m.kind::text, m.state::text, m.recipient, m.attempts, m.server_reply as "serverReply",
         floor(extract(epoch from m.created_at) * 1000)::float8 as "createdAt",
         floor(extract(epoch from m.due_at) * 1000)::float8 as "dueAt",
         floor(extract(epoch from m.last_attempt_at) * 1000)::float8 as "lastAttemptAt",
         floor(extract(epoch from m.sent_at) * 1000)::float8 as "sentAt"
    from messages m join bookings b on b.id = m.booking_id
   where b.patient_id = ${patientId}::uuid
   order by m.created_at desc, m.id limit ${MESSAGES_SHOWN}`;

export type Sharing = { patientId: string; name: string; sharesEmail: boolean; sharesPhone: boolean };

const SHARING_SHOWN = 10;
/** Fewer digits belong to too many. */
const SHORTEST_SHARED = 7;

/** Other people with the same address or number: a family, or the same person twice. */
export async function listSharing({ patientId, email, phone }: PatientRecord): Promise<Sharing[]> {
  const digits = (phone ?? "").replace(/\D/g, "").slice(-10);
  const number = digits.length < SHORTEST_SHARED ? null : `%${digits}%`;
  const address = email?.toLowerCase() ?? null;
  return sql<Sharing>`
    select id as "patientId", name, email_key is not distinct from ${address} and email_key is not null as "sharesEmail",
           coalesce(search_key like ${number}, false) as "sharesPhone"
      from patients
     where id <> ${patientId}::uuid and joined_into_id is null
       and (email_key = ${address} or search_key like ${number})
     order by name, id limit ${SHARING_SHOWN}`;
}
