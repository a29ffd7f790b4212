import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import type { Language } from "@/lib/words/languages";
import type { OfferState, WaitlistState } from "./generated/client";
import { sql, type Sql } from "./sql";

export type StoredOffer = {
  offerId: string;
  state: OfferState;
  practitioner: { slug: string; name: string };
  start: Instant;
  /** By the database's clock; exclusive. */
  expiresAt: Instant;
  createdAt: Instant;
  settledAt: Instant | null;
  /** What keeps the time; null once it is gone. */
  holdId: string | null;
  /** Neither settled nor run out, by the database's clock. */
  isOpen: boolean;
};

/** Somebody who waits, or waited, with all they were offered. */
export type StoredEntry = {
  entryId: string;
  state: WaitlistState;
  wish: WaitlistWish;
  treatment: { slug: string; name: string; needsRoom: boolean };
  /** A practitioner's slug, or "any". */
  practitioner: string;
  practitionerName: string | null;
  /** They wait for an earlier time than the visit they have, not for a visit. */
  isForEarlier: boolean;
  /** The visit they have, or got. */
  visit: {
    bookingId: string;
    patientId: string;
    status: VisitStatus;
    startsAt: Instant;
    practitionerName: string;
  } | null;
  personName: string;
  /** Who arranges it, when that is not the patient. */
  bookedBy: string | null;
  /** Null: the visit has lost its address since. */
  email: string | null;
  phone: string | null;
  /** Of the page on which they joined. */
  language: Language;
  putFirstAt: Instant | null;
  createdAt: Instant;
  endedAt: Instant | null;
  /** The newest first. */
  offers: StoredOffer[];
};

type Sought = { tokenHash: Uint8Array<ArrayBuffer> } | { entryId: string } | { bookingId: string };

/** @returns null when there is none; of a visit, the entry that waits */
export async function findEntry(sought: Sought, on: Sql = sql): Promise<StoredEntry | null> {
  return (await readEntries({ tokenHash: null, entryId: null, bookingId: null, ...sought }, on))[0] ?? null;
}

/** All who wait, in no order. */
export const listWaiting = (on: Sql = sql): Promise<StoredEntry[]> =>
  readEntries({ tokenHash: null, entryId: null, bookingId: null }, on);

async function readEntries(
  sought: { tokenHash: Uint8Array<ArrayBuffer> | null; entryId: string | null; bookingId: string | null },
  on: Sql,
): Promise<StoredEntry[]> {
  const isNamed = sought.tokenHash !== null || sought.entryId !== null;
  const rows = await on<{ entry: StoredEntry }>`
    select json_build_object(
      'entryId', e.id, 'state', e.state, 'practitioner', e.practitioner, 'practitionerName', wished.name,
      'wish', json_build_object('weekdays', e.weekdays, 'fromMinute', e.from_minute, 'untilMinute', e.until_minute,
                                'untilDate', e.until_date, 'noticeMinutes', e.notice_minutes),
      'treatment', json_build_object('slug', t.slug, 'name', t.name, 'needsRoom',
                                     exists (select from treatment_rooms r where r.treatment_id = t.id)),
      'isForEarlier', e.patient_name is null,
      'visit', case when b.id is not null then json_build_object(
        'bookingId', b.id, 'patientId', b.patient_id, 'status', b.status, 'practitionerName', giver.name,
        'startsAt', floor(extract(epoch from b.starts_at) * 1000)) end,
      'personName', coalesce(e.patient_name, p.name), 'email', coalesce(e.email, b.email),
      'bookedBy', case when e.patient_name is null then b.booked_by else e.booked_by end,
      'phone', coalesce(e.phone, b.phone, p.phone), 'language', e.language,
      'putFirstAt', floor(extract(epoch from e.put_first_at) * 1000),
      'createdAt', floor(extract(epoch from e.created_at) * 1000),
      'endedAt', floor(extract(epoch from e.ended_at) * 1000),
      'offers', (
        select coalesce(json_agg(json_build_object(
                 'offerId', o.id, 'state', o.state, 'holdId', o.hold_id, 'start', floor(extract(epoch from o.starts_at) * 1000),
                 'practitioner', json_build_object('slug', asked.slug, 'name', asked.name),
                 'expiresAt', floor(extract(epoch from o.expires_at) * 1000),
                 'createdAt', floor(extract(epoch from o.created_at) * 1000),
                 'settledAt', floor(extract(epoch from o.settled_at) * 1000),
                 'isOpen', o.state = 'OPEN' and o.expires_at > clock_timestamp()) order by o.created_at desc), '[]')
          from waitlist_offers o join practitioners asked on asked.id = o.practitioner_id
         where o.entry_id = e.id)
    ) as entry
      from waitlist_entries e
      join treatments t on t.id = e.treatment_id
      left join practitioners wished on wished.slug = e.practitioner
      left join bookings b on b.id = e.booking_id
      left join patients p on p.id = b.patient_id
      left join practitioners giver on giver.id = b.practitioner_id
     where (${sought.tokenHash}::bytea is null or e.token_hash = ${sought.tokenHash}::bytea)
       and (${sought.entryId}::uuid is null or e.id = ${sought.entryId}::uuid)
       and (${sought.bookingId}::uuid is null or e.booking_id = ${sought.bookingId}::uuid)
       and (${isNamed} or e.state = 'WAITING')`;
  return rows.map(({ entry }) => entry);
}
