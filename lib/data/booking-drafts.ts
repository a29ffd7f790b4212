import "server-only";
import { randomUUID } from "node:crypto";
import type { FoundBy } from "@/lib/domain/found-by";
import type { Instant } from "@/lib/domain/interval";
import type { Language } from "@/lib/words/languages";
import { db } from "./client";
import { sql } from "./sql";

type Bytes = Uint8Array<ArrayBuffer>;

/** A booking in the making, as stored. */
export type StoredDraft = {
  id: string;
  /** Of the page on which it was begun: the visit keeps it. */
  language: Language;
  screening: { version: string; takenAt: Date };
  /** Slug. */
  treatment: string | null;
  /** A practitioner's slug, or "any". */
  practitioner: string;
  /** The start last wished for; kept for this browser only while `hold` is at the same start. */
  start: Instant | null;
  /** How that start was found; null: none was chosen. */
  foundBy: FoundBy | null;
  hold: { id: string; start: Instant; expiresAt: Instant } | null;
  patientName: string | null;
  bookedBy: string | null;
  email: string | null;
  phone: string | null;
  bookingId: string | null;
};

type Row = {
  id: string;
  language: Language;
  version: string;
  taken_at: Date;
  treatment: string | null;
  practitioner: string;
  starts_at: Date | null;
  found_by: FoundBy | null;
  hold_id: string | null;
  held_start: Date | null;
  expires_at: Date | null;
  patient_name: string | null;
  booked_by: string | null;
  email: string | null;
  phone: string | null;
  booking_id: string | null;
};

/**
 * The draft of that id, if this browser began it. A server that stopped between booking and noting it here has
 * left the booking under the draft's key, so that is looked at as well.
 */
export async function findStoredDraft(id: string, browserHash: Bytes): Promise<StoredDraft | null> {
  const [row] = await sql<Row>`
    select d.id, d.language, d.screening_version as version, d.screened_at as taken_at, t.slug as treatment, d.practitioner,
           d.starts_at, d.found_by::text, h.id as hold_id, h.starts_at as held_start, h.expires_at,
           d.patient_name, d.booked_by, d.email, d.phone, coalesce(d.booking_id, k.booking_id) as booking_id
      from booking_drafts d
      left join treatments t on t.id = d.treatment_id
      left join holds h on h.id = d.hold_id
      left join idempotency_keys k on k.key = ${requestKey(id)}
     where d.id = ${id}::uuid and d.browser_hash = ${browserHash}`;
  if (!row) return null;
  const { hold_id, held_start, expires_at } = row;
  const isHeld = hold_id !== null && held_start !== null && expires_at !== null;
  return {
    id: row.id,
    language: row.language,
    screening: { version: row.version, takenAt: row.taken_at },
    treatment: row.treatment,
    practitioner: row.practitioner,
    start: row.starts_at?.getTime() ?? null,
    foundBy: row.found_by,
    hold: isHeld ? { id: hold_id, start: held_start.getTime(), expiresAt: expires_at.getTime() } : null,
    patientName: row.patient_name,
    bookedBy: row.booked_by,
    email: row.email,
    phone: row.phone,
    bookingId: row.booking_id,
  };
}

/** Names the one booking that a draft can become. */
export const requestKey = (draftId: string): string => `draft:${draftId}`;

export async function insertDraft(
  browserHash: Bytes,
  screening: { version: string; takenAt: Date },
  language: Language,
): Promise<string> {
  const id = randomUUID();
  await db().bookingDraft.create({
    data: { id, browserHash, language, screeningVersion: screening.version, screenedAt: screening.takenAt },
  });
  return id;
}
