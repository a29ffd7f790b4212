import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { DESK_CHANNEL } from "./desk-channel";
import type { ContactKind } from "./generated/client";
import { sql, type Sql } from "./sql";
import { noteInTrail } from "./trail";

export type NewContactRequest = {
  id: string;
  kind: ContactKind;
  submission: string;
  name: string;
  email: string | null;
  phone: string | null;
  bodySealed: Uint8Array<ArrayBuffer> | null;
  /** The visit it is about. */
  bookingId: string | null;
  createdAt: Date;
};

/** Under this name somebody says once of a visit, as it is, that they cannot come. */
export const cannotComeSubmission = (bookingId: string, sequence: number): string =>
  `cannot-come:${bookingId}:${sequence}`;

/**
 * Writes the request and its line in the trail.
 * @returns false when this form was sent before: nothing is written then, and the first sending stands
 */
export async function insertContactRequest(tx: Sql, request: NewContactRequest): Promise<boolean> {
  const { id, kind, submission, name, email, phone, bodySealed, bookingId, createdAt } = request;
  const written = await tx`
    with written as (
      insert into contact_requests (id, kind, submission, name, email, phone, body_sealed, booking_id, created_at)
      values (${id}::uuid, ${kind}::contact_kind, ${submission}, ${name}, ${email}, ${phone}, ${bodySealed}::bytea,
              ${bookingId}::uuid, ${createdAt})
          on conflict (submission) do nothing
      returning id
    )
    select pg_notify(${DESK_CHANNEL}, '{"messages":true}')::text from written`;
  if (written.length === 0) return false;
  const action = kind === "CANNOT_COME" ? "booking.cannot-come" : "contact.requested";
  await noteInTrail(tx, { actor: "patient", action, bookingId, details: { contactRequestId: id, kind } });
  return true;
}

/** How often the desk has answered a wish of this address to be erased. */
export async function countErasuresAnswered(tx: Sql, emailKey: string): Promise<number> {
  const [answered] = await tx<{ count: number }>`
    select count(*)::int from contact_requests
     where kind = 'ERASURE' and email = ${emailKey} and answered_at is not null`;
  return answered?.count ?? 0;
}

/** Whether the desk has still to answer a wish of this address to be erased. */
export async function isErasureAsked(emailKey: string): Promise<boolean> {
  const open = await sql`
    select id from contact_requests where kind = 'ERASURE' and email = ${emailKey} and answered_at is null`;
  return open.length > 0;
}

export type StoredContactRequest = {
  id: string;
  kind: ContactKind;
  name: string;
  email: string | null;
  phone: string | null;
  bodySealed: Uint8Array | null;
  /** The visit it is about. */
  visit: { bookingId: string; start: Instant } | null;
  createdAt: Instant;
  answeredAt: Instant | null;
  /** Name of whoever noted that it was answered. */
  answeredBy: string | null;
};

type Page = { after: string | null; atMost: number };

/** Those that wait for an answer, the oldest first; or those that have one, the newest answer first. */
export const listContactRequests = (
  isAnswered: boolean,
  { after, atMost }: Page,
): Promise<StoredContactRequest[]> => sql<StoredContactRequest>`
  select r.id, r.kind::text, r.name, r.email, r.phone, r.body_sealed as "bodySealed",
         case when b.id is not null then json_build_object(
           'bookingId', b.id, 'start', floor(extract(epoch from b.starts_at) * 1000)) end as visit,
         floor(extract(epoch from r.created_at) * 1000)::float8 as "createdAt",
         floor(extract(epoch from r.answered_at) * 1000)::float8 as "answeredAt", m.name as "answeredBy"
    from contact_requests r
    left join staff_members m on m.id = r.answered_by
    left join bookings b on b.id = r.booking_id
   where (r.answered_at is not null) = ${isAnswered}
     and (${after}::uuid is null
          or case when ${isAnswered}
               then (r.answered_at, r.id) < (select answered_at, id from contact_requests where id = ${after}::uuid)
               else (r.created_at, r.id) > (select created_at, id from contact_requests where id = ${after}::uuid) end)
   order by r.answered_at desc nulls first, case when ${isAnswered} then null else r.created_at end, r.id
   limit ${atMost}`;

export type PersonAtAddress = { emailKey: string; patientId: string; name: string };

/** Everybody whose record names one of these addresses, or whose visits were booked with it. */
export const findPeopleAt = (emailKeys: string[]): Promise<PersonAtAddress[]> => sql<PersonAtAddress>`
  select distinct address.key as "emailKey", p.id as "patientId", p.name
    from unnest(${emailKeys}::text[]) as address (key)
    join patients p on p.joined_into_id is null and (p.email_key = address.key or exists (
           select from bookings b where b.patient_id = p.id and lower(b.email) = address.key))
   order by p.name, p.id`;

/** @returns false when it was so already, or there is no such request */
export async function markAnswered(tx: Sql, id: string, by: string | null): Promise<boolean> {
  const changed = await tx`
    with changed as (
      update contact_requests set answered_at = case when ${by}::uuid is null then null else now() end,
                                  answered_by = ${by}::uuid
       where id = ${id}::uuid and (answered_at is null) = (${by}::uuid is not null) returning id
    )
    select pg_notify(${DESK_CHANNEL}, '{"messages":true}') from changed`;
  return changed.length > 0;
}
