import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { oweMessage } from "./owed-messages";
import { sql, type Sql } from "./sql";

export type VisitOfAddress = {
  bookingId: string;
  patientId: string;
  reference: string;
  status: VisitStatus;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
  createdAt: Instant;
  practitionerName: string;
  treatmentName: string;
  /** No room is needed: the clinic calls. */
  byPhone: boolean;
  patientName: string;
  /** Who arranged it, when that is not the patient. */
  bookedBy: string | null;
  phone: string | null;
  screeningVersion: string | null;
  screenedAt: Instant | null;
  consentedAt: Instant | null;
  manageTokenSealed: Uint8Array;
};

/** All visits whose mail goes to an address, the soonest first, cancelled ones among them. */
export const listVisitsOfAddress = (emailKey: string): Promise<VisitOfAddress[]> => sql<VisitOfAddress>`
  select b.id as "bookingId", b.patient_id as "patientId", b.reference, b.status::text,
         floor(extract(epoch from b.starts_at) * 1000)::float8 as "startsAt",
         floor(extract(epoch from b.ends_at) * 1000)::float8 as "endsAt",
         floor(extract(epoch from b.created_at) * 1000)::float8 as "createdAt",
         d.name as "practitionerName", t.name as "treatmentName", b.room_id is null as "byPhone",
         p.name as "patientName", b.booked_by as "bookedBy", b.phone, b.screening_version as "screeningVersion",
         floor(extract(epoch from b.screened_at) * 1000)::float8 as "screenedAt",
         floor(extract(epoch from b.consented_at) * 1000)::float8 as "consentedAt",
         b.manage_token_sealed as "manageTokenSealed"
    from bookings b
    join practitioners d on d.id = b.practitioner_id
    join treatments t on t.id = b.treatment_id
    join patients p on p.id = b.patient_id
   where lower(b.email) = ${emailKey}
   order by b.starts_at, b.id`;

/** The address of the newest visit booked with it, as it was typed then; undefined when there is none. */
export async function findAddress(on: Sql, emailKey: string): Promise<string | undefined> {
  const [found] = await on<{ email: string }>`
    select email from bookings where lower(email) = ${emailKey} order by created_at desc, id limit 1`;
  return found?.email;
}

type LostVisit = { bookingId: string; email: string; sequence: number };

/** The visit of that reference, when its mail goes to that address. */
export async function findLostVisit(
  on: Sql,
  reference: string,
  emailKey: string,
): Promise<LostVisit | undefined> {
  const [found] = await on<LostVisit>`
    select id as "bookingId", email, sequence from bookings
     where reference = ${reference} and lower(email) = ${emailKey}`;
  return found;
}

/** Owes the link to a visit once more, to the address that is stored with it. Two at the same moment are one. */
export async function oweLinkAgain(tx: Sql, { bookingId, email, sequence }: LostVisit): Promise<void> {
  const [sent] = await tx<{ count: number }>`
    select count(*)::int from messages where booking_id = ${bookingId}::uuid and kind = 'LINK_AGAIN'`;
  const about = { bookingId, sequence, ordinal: sent?.count ?? 0 };
  await oweMessage(tx, { kind: "LINK_AGAIN", about, recipient: email });
}
