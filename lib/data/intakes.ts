import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { db } from "./client";
import { sql, sqlIn, type Sql } from "./sql";

export type StoredIntake = {
  id: string;
  /** Which questions were put. */
  version: string;
  answersSealed: Uint8Array;
  revision: number;
  consentVersion: string | null;
  consentedAt: Date | null;
  completedAt: Date | null;
  updatedAt: Date;
};

/** @returns null when the visit's patient has not begun */
export async function findIntake(bookingId: string, on: Sql = sql): Promise<StoredIntake | null> {
  const [found] = await on<StoredIntake>`
    select id, version, answers_sealed as "answersSealed", revision, consent_version as "consentVersion",
           consented_at as "consentedAt", completed_at as "completedAt", updated_at as "updatedAt"
      from intakes where booking_id = ${bookingId}::uuid`;
  return found ?? null;
}

/** Writes the whole row anew, or for the first time. */
export async function writeIntake(tx: Sql, bookingId: string, intake: StoredIntake): Promise<void> {
  const { id, version, answersSealed, revision, consentVersion, consentedAt, completedAt, updatedAt } =
    intake;
  await tx`
    insert into intakes (id, booking_id, version, answers_sealed, revision, consent_version, consented_at,
                         completed_at, created_at, updated_at)
    values (${id}::uuid, ${bookingId}::uuid, ${version}, ${Buffer.from(answersSealed)}, ${revision},
            ${consentVersion}, ${consentedAt}, ${completedAt}, ${updatedAt}, ${updatedAt})
    on conflict (id) do update
       set version = excluded.version, answers_sealed = excluded.answers_sealed, revision = excluded.revision,
           consent_version = excluded.consent_version, consented_at = excluded.consented_at,
           completed_at = excluded.completed_at, updated_at = excluded.updated_at`;
}

/** What an intake hangs on: its visit as it is while the caller has it to himself. */
export type VisitOfIntake = { status: VisitStatus; endsAt: Instant; patientId: string };

/**
 * Lets `work` write what belongs to a visit's intake, all of it or nothing. Two browsers that answer at once do so one
 * after the other, and the visit is neither moved nor cancelled meanwhile.
 */
export const changeIntake = <Value>(
  bookingId: string,
  work: (tx: Sql, visit: VisitOfIntake) => Promise<Value>,
): Promise<Value> =>
  db().$transaction(async (transaction) => {
    const tx = sqlIn(transaction);
    const [visit] = await tx<VisitOfIntake>`
      select status::text, floor(extract(epoch from ends_at) * 1000)::float8 as "endsAt", patient_id as "patientId"
        from bookings where id = ${bookingId}::uuid for no key update`;
    if (!visit) throw new Error("an intake without a visit");
    return work(tx, visit);
  });
