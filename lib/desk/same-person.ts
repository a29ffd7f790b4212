import "server-only";
import { phoneKey } from "@/lib/domain/caller";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import type { Card } from "./find-card";
import { findPatients, type FoundPatient } from "./find-patients";

/**
 * Known patients who have the caller's name, number or address: to be asked about, never to be joined. Two people who
 * share an address stay two.
 */
export async function samePersons(
  by: Staff,
  { patientId, name, phone, email }: Card,
  now: Instant,
): Promise<FoundPatient[]> {
  if (patientId !== null) return [];
  const found = await Promise.all(
    [name, phone, email].map(async (typed) => (typed.trim() === "" ? [] : findPatients(by, typed, now))),
  );
  const alike = found
    .flat()
    .filter(
      (one) =>
        fold(one.name) === fold(name) ||
        (one.email !== null && fold(one.email) === fold(email)) ||
        (one.phone !== null && phoneKey(one.phone) !== "" && phoneKey(one.phone) === phoneKey(phone)),
    );
  return [...new Map(alike.map((one) => [one.patientId, one])).values()];
}

const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
