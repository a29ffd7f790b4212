import "server-only";
import { emailKeyOf, nameKeyOf, type PatientFacts } from "./patients";
import type { Sql } from "./sql";

export type Earlier = {
  /** What was answered to this key before, if anything. */
  answered: { requestHash: string; bookingId: string; answer: unknown } | null;
  /** The earlier record of the same person, if any. */
  patientId: string | null;
};

/**
 * What is known from before about a request and the person it is for, in one round trip.
 *
 * The same person is: same name and same address, and no other date of birth. Two people who share an address stay
 * two. What is recorded is never overwritten by what is typed now.
 */
export async function findEarlier(tx: Sql, key: string, patient: PatientFacts): Promise<Earlier> {
  const [found] = await tx<Earlier>`
    select
      (select json_build_object('requestHash', encode(request_hash, 'hex'), 'bookingId', booking_id, 'answer', answer)
         from idempotency_keys where key = ${key}) as answered,
      (select coalesce(joined_into_id, id)::text from patients
        where email_key = ${emailKeyOf(patient)} and name_key = ${nameKeyOf(patient)}
          and (birth_date is null or ${patient.birthDate}::date is null or birth_date = ${patient.birthDate}::date)
        order by created_at limit 1) as "patientId"`;
  if (!found) throw new Error("a select without a table has one row");
  return found;
}
