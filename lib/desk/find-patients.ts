import "server-only";
import { searchPatients, type FoundPatient } from "@/lib/data/patient-search";
import { readPatientQuery } from "@/lib/domain/patient-query";
import type { Staff } from "@/lib/domain/staff";

export type { FoundPatient } from "@/lib/data/patient-search";

/**
 * Finds patients by name, phone (digits from anywhere in it), email address or the reference of a visit. Accents and
 * slips of the pen are forgiven. What is found is a list to choose from, not a look into a record: the trail has no line.
 *
 * @param q as typed, however long; the first 100 characters count
 * @returns at most 8, best first
 */
export async function findPatients(_by: Staff, q: string): Promise<FoundPatient[]> {
  const query = readPatientQuery(q);
  return query === null ? [] : searchPatients(query);
}
