import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { sql } from "./sql";

/** A line of the trail. `details` are ids, names of fields and instants: words for it are in lib/format/trail-words.ts. */
export type StoredTrailEntry = {
  id: string;
  at: Instant;
  /** "patient", "system", "stranger", "staff:<id>", or "program:<id>" of an access token. */
  actor: string;
  action: string;
  details: unknown;
};

/** All that was done with a booking, newest first. */
export const listTrailOfBooking = (bookingId: string): Promise<StoredTrailEntry[]> =>
  sql<StoredTrailEntry>`
    select id::text, floor(extract(epoch from at) * 1000)::float8 as at, actor, action, details
      from audit_entries where booking_id = ${bookingId}::uuid order by audit_entries.id desc`;

/** Everyone and everything the trail speaks of by id: staff, those who left too, programs, practitioners and rooms. */
export async function namesInTrail(): Promise<Record<string, string>> {
  const rows = await sql<{ id: string; name: string }>`
    select id::text, name from staff_members
    union all select id::text, name from access_tokens
    union all select id::text, name from practitioners
    union all select id::text, name from rooms`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
