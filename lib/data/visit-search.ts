import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { sql } from "./sql";

export type FoundVisit = {
  bookingId: string;
  reference: string;
  status: VisitStatus;
  start: Instant;
  patientName: string;
  practitionerName: string;
  treatmentName: string;
};

const AT_MOST = 8;

/** The visit of a reference, then the visits to come of these patients, soonest first; at most eight. */
export const findVisits = (
  reference: string | null,
  patientIds: string[],
  now: Instant,
): Promise<FoundVisit[]> =>
  sql<FoundVisit>`
    select b.id as "bookingId", b.reference, b.status::text,
           floor(extract(epoch from b.starts_at) * 1000)::float8 as start, p.name as "patientName",
           d.name as "practitionerName", t.name as "treatmentName"
      from bookings b
      join patients p on p.id = b.patient_id
      join practitioners d on d.id = b.practitioner_id
      join treatments t on t.id = b.treatment_id
     where b.reference = ${reference}
        or (b.patient_id = any(${patientIds}::uuid[]) and b.starts_at >= ${new Date(now)} and b.status <> 'CANCELLED')
     order by b.reference is distinct from ${reference}, b.starts_at limit ${AT_MOST}`;
