import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { reachOf } from "@/lib/data/erasure-reach";
import { countErasure, erase } from "@/lib/data/erasures";
import { findPatientRecord, listVisitsOf, type VisitOfPatient } from "@/lib/data/patient-records";
import { patientLock } from "@/lib/data/patients";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt } from "@/lib/domain/clinic-time";
import { planErasure, type ErasurePlan } from "@/lib/domain/erasure";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { patientRecordLock } from "./join-patients";

type Erasing = { actor: string; patientId: string; now: Instant };
type Unerasable = { reason: "unknown" | "too-late" };

/**
 * Erases what is known of a person but for what must be kept, with every record that was joined into this one. It
 * cannot be undone.
 * @param object speaks against it, with the record locked: then nothing is erased
 */
export async function eraseRecord<Refusal>(
  { actor, patientId, now }: Erasing,
  object: (record: { version: number }, plan: ErasurePlan<VisitOfPatient>) => Refusal | null,
): Promise<Result<null, Refusal | Unerasable>> {
  const seen = await findPatientRecord(patientId);
  if (!seen || seen.joinedIntoId !== null) return refused({ reason: "unknown" });
  const { timeZone } = await findClinic();
  const days = (await listVisitsOf(patientId)).map(({ start }) => dateAt(start, timeZone));
  // The second lock is the one a booking for this person takes: none comes in between.
  const claim = { days, keys: [patientRecordLock(patientId), patientLock(seen)] };
  return changeDiary(claim, async (tx): Promise<Result<null, Refusal | Unerasable>> => {
    const record = await findPatientRecord(patientId, tx);
    if (!record || record.joinedIntoId !== null) return refused({ reason: "unknown" });
    const { plan, counts, erasure } = await judgeErasure(tx, patientId, now);
    const objection = object(record, plan);
    if (objection) return refused(objection);
    if (plan.ahead.length + plan.unsettled.length > 0) return refused({ reason: "too-late" });
    await erase(tx, erasure);
    const details = { ...counts, keptUntil: plan.keptUntil };
    await noteInTrail(tx, { actor, action: "patient.erased", patientId, details });
    return accepted(null);
  });
}

/** What would go and what has to stay, as it stands. */
export async function judgeErasure(on: Sql, patientId: string, now: Instant) {
  const { recordYears: years, timeZone: zone } = await findClinic();
  const plan = planErasure(await listVisitsOf(patientId, on), { years, zone }, now);
  const keptBookingIds = plan.kept.map(({ bookingId }) => bookingId);
  const erasure = { ...(await reachOf(on, patientId)), keptBookingIds };
  return { plan, erasure, counts: await countErasure(on, erasure) };
}
