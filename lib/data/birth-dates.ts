import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { sql, type Sql } from "./sql";

/** Whether this is the date of birth in the record of the visit's patient; null when the record has none. */
export async function isBirthDateOf(
  bookingId: string,
  date: ClinicDate,
  on: Sql = sql,
): Promise<boolean | null> {
  const [found] = await on<{ isRight: boolean | null }>`
    select p.birth_date = ${date}::date as "isRight"
      from bookings b join patients p on p.id = b.patient_id where b.id = ${bookingId}::uuid`;
  return found?.isRight ?? null;
}

/** Fills in a date of birth that is missing. @returns false when somebody was faster */
export async function fillBirthDate(tx: Sql, patientId: string, date: ClinicDate): Promise<boolean> {
  const rows = await tx`
    update patients set birth_date = ${date}::date, version = version + 1
     where id = ${patientId}::uuid and birth_date is null returning id`;
  return rows.length > 0;
}
