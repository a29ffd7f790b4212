import "server-only";
import type { Interval } from "@/lib/domain/interval";
import type { Sql } from "./sql";

/** How many visits each practitioner has between two instants, and who treated the patient last. */
export async function workloadOf(
  tx: Sql,
  { practitionerIds, day, patientId }: { practitionerIds: string[]; day: Interval; patientId: string | null },
): Promise<{ visits: Map<string, number>; lastPractitionerId: string | null }> {
  const rows = await tx<{ id: string; visits: number; last: boolean }>`
    select candidate.id, (
        select count(*)::int from bookings b
         where b.practitioner_id = candidate.id and b.status not in ('CANCELLED', 'NO_SHOW')
           and b.starts_at >= ${new Date(day.start)} and b.starts_at < ${new Date(day.end)}) as visits,
      candidate.id = (select practitioner_id from bookings
             where patient_id = ${patientId}::uuid and status <> 'CANCELLED'
             order by starts_at desc limit 1) as last
      from unnest(${practitionerIds}::uuid[]) as candidate (id)`;
  return {
    visits: new Map(rows.map(({ id, visits }) => [id, visits])),
    lastPractitionerId: rows.find(({ last }) => last)?.id ?? null,
  };
}
