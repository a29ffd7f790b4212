import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { ContactKind, MessageKind, MessageState, WaitlistState } from "./generated/client";
import { sql } from "./sql";

/** A patient's record as far as the reader of an address may have it. */
export type CopiedPerson = {
  patientId: string;
  name: string;
  /** Null when the record names another address by now: then these facts are not this reader's. */
  email: string | null;
  phone: string | null;
  isBirthDateKept: boolean;
  isNoteKept: boolean;
  since: Instant;
};

/** The records of the patients whose visits were booked with an address. */
export const findCopiedPeople = (emailKey: string): Promise<CopiedPerson[]> => sql<CopiedPerson>`
  select id as "patientId", name, case when email_key = ${emailKey} then email end as email,
         case when email_key = ${emailKey} then phone end as phone,
         birth_date is not null as "isBirthDateKept", note_sealed is not null as "isNoteKept",
         floor(extract(epoch from created_at) * 1000)::float8 as since
    from patients
   where id in (select patient_id from bookings where lower(email) = ${emailKey})
   order by created_at, id`;

export type CopiedMail = {
  kind: MessageKind;
  state: MessageState;
  recipient: string;
  /** Of the visit it speaks of. */
  reference: string | null;
  createdAt: Instant;
  sentAt: Instant | null;
};

/** Mails that were owed to an address, but for those to somebody of the staff, and to the clinic itself. */
export const findCopiedMails = (emailKey: string): Promise<CopiedMail[]> => sql<CopiedMail>`
  select m.kind::text, m.state::text, m.recipient, b.reference,
         floor(extract(epoch from m.created_at) * 1000)::float8 as "createdAt",
         floor(extract(epoch from m.sent_at) * 1000)::float8 as "sentAt"
    from messages m left join bookings b on b.id = m.booking_id
   where lower(m.recipient) = ${emailKey} and m.staff_link_id is null and m.contact_request_id is null
   order by m.created_at, m.id`;

export type CopiedRequest = {
  id: string;
  kind: ContactKind;
  name: string;
  phone: string | null;
  bodySealed: Uint8Array | null;
  createdAt: Instant;
  answeredAt: Instant | null;
};

export const findCopiedRequests = (emailKey: string): Promise<CopiedRequest[]> => sql<CopiedRequest>`
  select id, kind::text, name, phone, body_sealed as "bodySealed",
         floor(extract(epoch from created_at) * 1000)::float8 as "createdAt",
         floor(extract(epoch from answered_at) * 1000)::float8 as "answeredAt"
    from contact_requests where lower(email) = ${emailKey} order by created_at, id`;

export type CopiedWait = {
  state: WaitlistState;
  patientName: string | null;
  /** Of the later visit it would replace. */
  reference: string | null;
  phone: string | null;
  treatmentName: string;
  practitioner: string;
  /** Last day on which it suits, inclusive. */
  untilDate: string;
  createdAt: Instant;
  endedAt: Instant | null;
};

export const findCopiedWaits = (emailKey: string): Promise<CopiedWait[]> => sql<CopiedWait>`
  select w.state::text, w.patient_name as "patientName", b.reference, w.phone, t.name as "treatmentName",
         w.practitioner, w.until_date::text as "untilDate",
         floor(extract(epoch from w.created_at) * 1000)::float8 as "createdAt",
         floor(extract(epoch from w.ended_at) * 1000)::float8 as "endedAt"
    from waitlist_entries w
    join treatments t on t.id = w.treatment_id
    left join bookings b on b.id = w.booking_id
   where lower(w.email) = ${emailKey} or lower(b.email) = ${emailKey}
   order by w.created_at, w.id`;

export type CopiedIntake = {
  bookingId: string;
  createdAt: Instant;
  completedAt: Instant | null;
  consentVersion: string | null;
  consentedAt: Instant | null;
};

/** That there are answers before a visit, and when; the answers stay sealed. */
export const findCopiedIntakes = (emailKey: string): Promise<CopiedIntake[]> => sql<CopiedIntake>`
  select i.booking_id as "bookingId", i.consent_version as "consentVersion",
         floor(extract(epoch from i.created_at) * 1000)::float8 as "createdAt",
         floor(extract(epoch from i.completed_at) * 1000)::float8 as "completedAt",
         floor(extract(epoch from i.consented_at) * 1000)::float8 as "consentedAt"
    from intakes i join bookings b on b.id = i.booking_id where lower(b.email) = ${emailKey}`;
