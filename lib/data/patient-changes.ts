import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { emailKeyOf, nameKeyOf, type PatientFacts } from "./patients";
import type { Sql } from "./sql";

/** Overwrites the facts of a patient, whose row the caller has to himself. The version grows. */
export async function updatePatient(
  tx: Sql,
  patientId: string,
  facts: PatientFacts & { noteSealed: Uint8Array | null },
): Promise<void> {
  await tx`
    update patients
       set name = ${facts.name}, name_key = ${nameKeyOf(facts)}, email = ${facts.email}, email_key = ${emailKeyOf(facts)},
           phone = ${facts.phone}, birth_date = ${facts.birthDate}::date,
           note_sealed = ${facts.noteSealed && Buffer.from(facts.noteSealed)}, version = version + 1
     where id = ${patientId}::uuid`;
}

/**
 * The patient's own visits from an instant on that can be told of a new address: not those somebody else arranged.
 * @returns their starts
 */
export const startsOfOwnVisits = async (on: Sql, patientId: string, from: Instant): Promise<Instant[]> =>
  (
    await on<{ start: Instant }>`
      select floor(extract(epoch from starts_at) * 1000)::float8 as start from bookings
       where patient_id = ${patientId}::uuid and starts_at >= ${new Date(from)} and booked_by is null
         and status in ('BOOKED', 'ARRIVED') order by starts_at`
  ).map(({ start }) => start);

/** Gives those visits the patient's address and number. @returns ids of the bookings that became others */
export const passOnContact = async (tx: Sql, patientId: string, from: Instant): Promise<string[]> =>
  (
    await tx<{ id: string }>`
      update bookings b set email = p.email, phone = p.phone, version = b.version + 1
        from patients p
       where p.id = b.patient_id and p.id = ${patientId}::uuid and b.starts_at >= ${new Date(from)}
         and b.booked_by is null and b.status in ('BOOKED', 'ARRIVED')
         and (b.email is distinct from p.email or b.phone is distinct from p.phone)
      returning b.id`
  ).map(({ id }) => id);
