import "server-only";
import { listVisitsOf, type VisitOfPatient } from "@/lib/data/patient-records";
import { clashesBetween } from "@/lib/domain/join";
import type { Staff } from "@/lib/domain/staff";
import { noteView, readPatient, type PatientFactsShown } from "./show-patient";

export type JoinPreview = {
  /** The record that stays, and the one that goes up in it. */
  into: PatientFactsShown;
  from: PatientFactsShown;
  /** All visits of the one record there will be, the newest first. */
  visits: VisitOfPatient[];
  /** Visits at the same time: as long as there are any, the records cannot be joined. */
  clashes: [VisitOfPatient, VisitOfPatient][];
};

/**
 * What there is and what there would be, before two records are joined. Both are looked at, and the trail says so.
 * @returns null when one of them is not there, was joined already, or both are the same
 */
export async function previewJoin(by: Staff, intoId: unknown, fromId: unknown): Promise<JoinPreview | null> {
  const [into, from] = await Promise.all([readPatient(intoId), readPatient(fromId)]);
  if (!into || !from || !("patient" in into) || !("patient" in from)) return null;
  const [stays, goes] = [into.patient, from.patient];
  if (stays.patientId === goes.patientId) return null;
  const [ofInto, ofFrom] = await Promise.all([
    listVisitsOf(stays.patientId),
    listVisitsOf(goes.patientId),
    noteView(by, stays.patientId),
    noteView(by, goes.patientId),
  ]);
  const visits = [...ofInto, ...ofFrom].sort((a, b) => b.start - a.start);
  return { into: stays, from: goes, visits, clashes: clashesBetween(ofInto, ofFrom) };
}
