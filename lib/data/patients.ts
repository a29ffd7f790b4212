import "server-only";
import { randomUUID } from "node:crypto";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Transaction } from "./client";

export type PatientFacts = {
  name: string;
  email: string | null;
  phone: string | null;
  birthDate: ClinicDate | null;
};

/** The name and address folded for comparing. People write them in many ways. */
const keysOf = ({ name, email }: PatientFacts) => ({
  nameKey: name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(),
  emailKey: email?.toLowerCase() ?? null,
});

/** Name under which changes to this person's record wait for one another (see changeDiary). */
export function patientLock(patient: PatientFacts): string {
  const { nameKey, emailKey } = keysOf(patient);
  return `patient:${emailKey}:${nameKey}`;
}

/**
 * The earlier record of the same person, if any: same name and same address, and no other date of birth.
 * Two people who share an address stay two. What is recorded is never overwritten by what is typed now.
 */
export async function findPatient(tx: Transaction, patient: PatientFacts): Promise<string | null> {
  const { nameKey, emailKey } = keysOf(patient);
  if (emailKey === null) return null;
  const birthDate = patient.birthDate ? new Date(patient.birthDate) : null;
  const found = await tx.patient.findFirst({
    where: {
      emailKey,
      nameKey,
      ...(birthDate ? { OR: [{ birthDate: null }, { birthDate }] } : {}),
    },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

export async function insertPatient(tx: Transaction, patient: PatientFacts): Promise<string> {
  const id = randomUUID();
  const birthDate = patient.birthDate ? new Date(patient.birthDate) : null;
  await tx.patient.create({ data: { id, ...patient, birthDate, ...keysOf(patient) } });
  return id;
}
