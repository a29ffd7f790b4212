import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Transaction } from "./client";

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

/**
 * The earlier record of the same person, if any: same name and same address, and no other date of birth.
 * Two people who share an address stay two. What is recorded is never overwritten by what is typed now.
 */
export async function findPatient(tx: Transaction, patient: PatientFacts): Promise<string | null> {
  const emailKey = emailKeyOf(patient);
  if (emailKey === null) return null;
  const birthDate = patient.birthDate ? new Date(patient.birthDate) : null;
  const found = await tx.patient.findFirst({
    where: {
      emailKey,
      nameKey: nameKeyOf(patient),
      ...(birthDate ? { OR: [{ birthDate: null }, { birthDate }] } : {}),
    },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return found?.id ?? null;
}
