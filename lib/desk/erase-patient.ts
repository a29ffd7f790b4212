import "server-only";
import { z } from "zod";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { reachOf } from "@/lib/data/erasure-reach";
import { countErasure, erase, type Erased } from "@/lib/data/erasures";
import {
  findPatientRecord,
  listSharing,
  listVisitsOf,
  type Sharing,
  type VisitOfPatient,
} from "@/lib/data/patient-records";
import { patientLock } from "@/lib/data/patients";
import { sql, type Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt } from "@/lib/domain/clinic-time";
import { planErasure, type ErasurePlan } from "@/lib/domain/erasure";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { patientRecordLock } from "./join-patients";
import { noteView, readPatient, type Found, type PatientFactsShown } from "./show-patient";

export type ErasurePreview = PatientFactsShown & {
  plan: ErasurePlan<VisitOfPatient>;
  counts: Erased;
  /** Others who are reached at the same address or number: what is theirs stays. */
  sharing: Sharing[];
  recordYears: number;
};

/** What would go and what would stay. The record is looked at, and the trail says so. */
export async function previewErasure(
  by: Staff,
  patientId: unknown,
  now: Instant,
): Promise<Found<ErasurePreview>> {
  const found = await readPatient(patientId);
  if (!found || !("patient" in found)) return found;
  const { patient } = found;
  const { recordYears } = await findClinic();
  const [{ plan, counts }, record] = await Promise.all([
    judge(sql, patient.patientId, now),
    findPatientRecord(patient.patientId),
    noteView(by, patient.patientId),
  ]);
  const sharing = record ? await listSharing(record) : [];
  return { patient: { ...patient, plan, counts, sharing, recordYears } };
}

export const erasureForm = z.object({
  patient: z.uuid(),
  version: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  sure: z.literal("yes", { error: "Tick the box if you are sure. Nothing was erased." }),
});

/**
 * Erases what is known of a person but for what must be kept, with every record that was joined into this one. It
 * cannot be undone.
 */
export async function erasePatient(
  by: Staff,
  { patient: patientId, version }: z.infer<typeof erasureForm>,
  now: Instant,
): Promise<Result<null, DeskRefusal>> {
  const seen = await findPatientRecord(patientId);
  if (!seen || seen.joinedIntoId !== null) return refused({ reason: "unknown" });
  const { timeZone } = await findClinic();
  const days = (await listVisitsOf(patientId)).map(({ start }) => dateAt(start, timeZone));
  // The second lock is the one a booking for this person takes: none comes in between.
  const claim = { days, keys: [patientRecordLock(patientId), patientLock(seen)] };
  return changeDiary(claim, async (tx): Promise<Result<null, DeskRefusal>> => {
    const record = await findPatientRecord(patientId, tx);
    if (!record || record.joinedIntoId !== null) return refused({ reason: "unknown" });
    if (record.version !== version) return refused({ reason: "stale" });
    const { plan, counts, erasure } = await judge(tx, patientId, now);
    if (plan.ahead.length + plan.unsettled.length > 0) return refused({ reason: "too-late" });
    await erase(tx, erasure);
    const details = { ...counts, keptUntil: plan.keptUntil };
    await noteInTrail(tx, { actor: actorOf(by), action: "patient.erased", patientId, details });
    return accepted(null);
  });
}

async function judge(on: Sql, patientId: string, now: Instant) {
  const { recordYears: years, timeZone: zone } = await findClinic();
  const plan = planErasure(await listVisitsOf(patientId, on), { years, zone }, now);
  const keptBookingIds = plan.kept.map(({ bookingId }) => bookingId);
  const erasure = { ...(await reachOf(on, patientId)), keptBookingIds };
  return { plan, erasure, counts: await countErasure(on, erasure) };
}
