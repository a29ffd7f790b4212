import "server-only";
import type { Sql } from "./sql";

export type TrailEntry = {
  /** "patient", "system" or "staff:<id>". */
  actor: string;
  /** Verb of the clinic: "booking.moved". */
  action: string;
  bookingId?: string | null;
  patientId?: string | null;
  /** Ids, names of fields and instants; never names of people or answers. */
  details: object;
};

/** One line in the trail, committed with the change it tells of. */
export async function noteInTrail(tx: Sql, entry: TrailEntry): Promise<void> {
  const { actor, action, bookingId = null, patientId = null, details } = entry;
  await tx`
    insert into audit_entries (actor, action, booking_id, patient_id, details)
    values (${actor}, ${action}, ${bookingId}::uuid, ${patientId}::uuid, ${JSON.stringify(details)}::jsonb)`;
}
