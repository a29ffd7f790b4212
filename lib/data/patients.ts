import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { sql } from "./sql";

export type PatientFacts = {
  name: string;
  email: string | null;
  phone: string | null;
  birthDate: ClinicDate | null;
};

/** The name folded for comparing: people write theirs in many ways. */
export const nameKeyOf = ({ name }: PatientFacts): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

export const emailKeyOf = ({ email }: PatientFacts): string | null => email?.toLowerCase() ?? null;

/** Name under which changes to this person's record wait for one another (see changeDiary). */
export const patientLock = (patient: PatientFacts): string =>
  `patient:${emailKeyOf(patient)}:${nameKeyOf(patient)}`;

/** @returns null when there is no such patient, or the record was joined into another */
export async function findPatientFacts(patientId: string): Promise<PatientFacts | null> {
  const [facts] = await sql<PatientFacts>`
    select name, email, phone, to_char(birth_date, 'YYYY-MM-DD') as "birthDate"
      from patients where id = ${patientId}::uuid and joined_into_id is null`;
  return facts ?? null;
}
