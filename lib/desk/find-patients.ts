import "server-only";
import { searchPatients, type FoundPatient } from "@/lib/data/patient-search";
import { findVisits, type FoundVisit } from "@/lib/data/visit-search";
import { readPatientQuery } from "@/lib/domain/patient-query";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";

export type { FoundPatient } from "@/lib/data/patient-search";
export type { FoundVisit } from "@/lib/data/visit-search";

/**
 * Finds patients by name, phone (digits from anywhere in it), email address or the reference of a visit. Accents and
 * slips of the pen are forgiven. What is found is a list to choose from, not a look into a record: the trail has no line.
 *
 * @param q as typed, however long; the first 100 characters count
 * @returns at most 8, best first
 */
export async function findPatients(_by: Staff, q: string, now: Instant): Promise<FoundPatient[]> {
  const query = readPatientQuery(q);
  return query === null ? [] : searchPatients(query, now);
}

/** The same with visits: the one of that reference, and those to come of the patients found. */
export async function findPatientsAndVisits(
  by: Staff,
  q: string,
  now: Instant,
): Promise<{ asked: string; patients: FoundPatient[]; visits: FoundVisit[] }> {
  const query = readPatientQuery(q);
  if (query === null) return { asked: "", patients: [], visits: [] };
  const patients = await findPatients(by, q, now);
  const ids = patients.map(({ patientId }) => patientId);
  return { asked: query.text, patients, visits: await findVisits(query.reference, ids, now) };
}
