import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";

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
