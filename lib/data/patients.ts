import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { USUAL, type Language } from "@/lib/words/languages";
import { sql, type Sql } from "./sql";

export type PatientFacts = {
  name: string;
  email: string | null;
  phone: string | null;
  birthDate: ClinicDate | null;
};

/** The name folded for comparing: people write theirs in many ways. */
export const nameKeyOf = ({ name }: Pick<PatientFacts, "name">): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

export const emailKeyOf = ({ email }: Pick<PatientFacts, "email">): string | null =>
  email === null ? null : addressKeyOf(email);

/** An address for comparing: nobody minds how it was typed. */
export const addressKeyOf = (email: string): string => email.toLowerCase();

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

/** What the patient reads: the language of their newest booking, otherwise the usual one. */
export async function findLanguageOf(on: Sql, patientId: string): Promise<Language> {
  const [newest] = await on<{ language: Language }>`
    select language from bookings where patient_id = ${patientId}::uuid order by created_at desc, id limit 1`;
  return newest?.language ?? USUAL;
}
