import "server-only";
import { z } from "zod";
import { openPatientNote } from "@/lib/auth/patient-note";
import {
  findPatientRecord,
  listMessagesOf,
  listSharing,
  listVisitsOf,
  type MessageOfPatient,
  type PatientRecord,
  type Sharing,
  type VisitOfPatient,
} from "@/lib/data/patient-records";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { Instant } from "@/lib/domain/interval";
import { actorOf, type Staff } from "@/lib/domain/staff";

export type PatientFactsShown = Omit<PatientRecord, "noteSealed" | "joinedIntoId"> & {
  /** What the desk has to know. */
  note: string;
};

export type PatientShown = PatientFactsShown & {
  /** Soonest first. Cancelled ones are among the past. */
  coming: VisitOfPatient[];
  /** Newest first. */
  past: VisitOfPatient[];
  messages: MessageOfPatient[];
  sharing: Sharing[];
};

/** What stands at a patient's address: the patient, the record theirs was joined into, or nothing. */
export type Found<Value> = { patient: Value } | { joinedIntoId: string } | null;

/**
 * A patient's whole page. Each look is written into the trail.
 * @param patientId whatever stood in the address
 */
export async function showPatient(by: Staff, patientId: unknown, now: Instant): Promise<Found<PatientShown>> {
  const found = await readRecord(patientId);
  if (!found || !("patient" in found)) return found;
  const record = found.patient;
  const [visits, messages, sharing] = await Promise.all([
    listVisitsOf(record.patientId),
    listMessagesOf(record.patientId),
    listSharing(record),
    noteView(by, record.patientId),
  ]);
  const isComing = ({ end, status }: VisitOfPatient) => end > now && status !== "CANCELLED";
  const coming = visits.filter(isComing).reverse();
  const past = visits.filter((visit) => !isComing(visit));
  return { patient: { ...factsOf(record), coming, past, messages, sharing } };
}

/** The facts alone, for a form. Writing into the trail that somebody looked is left to `noteView`. */
export async function readPatient(patientId: unknown): Promise<Found<PatientFactsShown>> {
  const found = await readRecord(patientId);
  return found && "patient" in found ? { patient: factsOf(found.patient) } : found;
}

export const noteView = (by: Staff, patientId: string): Promise<void> =>
  noteInTrail(sql, { actor: actorOf(by), action: "patient.viewed", patientId, details: {} });

async function readRecord(patientId: unknown): Promise<Found<PatientRecord>> {
  const id = z.uuid().safeParse(patientId);
  const record = id.success ? await findPatientRecord(id.data) : null;
  if (!record) return null;
  return record.joinedIntoId === null ? { patient: record } : { joinedIntoId: record.joinedIntoId };
}

function factsOf({ patientId, noteSealed, ...record }: PatientRecord): PatientFactsShown {
  const { name, email, phone, birthDate, version } = record;
  const note = noteSealed ? openPatientNote(patientId, noteSealed) : "";
  return { patientId, name, email, phone, birthDate, version, note };
}
