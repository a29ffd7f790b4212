import "server-only";
import { z } from "zod";
import { findClinic } from "@/lib/data/clinic";
import type { Erased } from "@/lib/data/erasures";
import {
  findPatientRecord,
  listSharing,
  type Sharing,
  type VisitOfPatient,
} from "@/lib/data/patient-records";
import { sql } from "@/lib/data/sql";
import type { ErasurePlan } from "@/lib/domain/erasure";
import type { Instant } from "@/lib/domain/interval";
import type { Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { eraseRecord, judgeErasure } from "./erase-record";
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
    judgeErasure(sql, patient.patientId, now),
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

/** Erases what is known of a person but for what must be kept. The form must have been made from the record as it is. */
export const erasePatient = (
  by: Staff,
  { patient, version }: z.infer<typeof erasureForm>,
  now: Instant,
): Promise<Result<null, DeskRefusal>> =>
  eraseRecord<DeskRefusal>({ actor: actorOf(by), patientId: patient, now }, (record) =>
    record.version === version ? null : { reason: "stale" },
  );
