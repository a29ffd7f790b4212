import "server-only";
import { randomUUID } from "node:crypto";
import { openPatientNote, sealPatientNote } from "@/lib/auth/patient-note";
import { findClinic } from "@/lib/data/clinic";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { changeDiary } from "@/lib/data/diary-change";
import { updatePatient } from "@/lib/data/patient-changes";
import { moveToOther, startsOf, type Moved } from "@/lib/data/patient-joins";
import { findPatientRecord, listVisitsOf, type PatientRecord } from "@/lib/data/patient-records";
import { sql, type Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { insertUndoStep } from "@/lib/data/undo-steps";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import { clashesBetween, type Keep } from "@/lib/domain/join";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";

export type JoinWanted = {
  /** The record that stays, as the form showed it. */
  into: { id: string; version: number };
  /** The one that goes up in it. */
  from: { id: string; version: number };
  /** Whose name, phone, address and date of birth are kept. Notes are kept both. */
  keep: Keep;
};

/** What undo-join.ts puts back. */
export type BeforeJoin = Moved & {
  intoId: string;
  patientId: string;
  /** Of the record that stayed, after the join. */
  version: number;
  facts: Pick<PatientRecord, "name" | "email" | "phone" | "birthDate"> & { noteSealed: string | null };
};

/** Makes one record of two of one person. Nothing is lost: what is not kept stays on the record that goes. */
export async function joinPatients(
  by: Staff,
  wanted: JoinWanted,
): Promise<Result<{ undoId: string }, DeskRefusal>> {
  const [intoId, fromId] = [wanted.into.id, wanted.from.id];
  if (intoId === fromId) return refused({ reason: "unknown" });
  try {
    return await changeDiary(
      { days: await daysOf(fromId), keys: [intoId, fromId].map(patientRecordLock) },
      (tx) => join(tx, by, wanted),
    );
  } catch (error) {
    if (overlapRefusedBy(error) !== "booking_patient_no_overlap") throw error;
    return refused({ reason: "obstructed", obstacles: [] });
  }
}

/** Under this name changes of one record wait for one another (see changeDiary). */
export const patientRecordLock = (patientId: string): string => `patient-record:${patientId}`;

export async function daysOf(patientId: string): Promise<ClinicDate[]> {
  const { timeZone } = await findClinic();
  return (await startsOf(sql, patientId)).map((start) => dateAt(start, timeZone));
}

async function join(
  tx: Sql,
  by: Staff,
  wanted: JoinWanted,
): Promise<Result<{ undoId: string }, DeskRefusal>> {
  const into = await findPatientRecord(wanted.into.id, tx);
  const from = await findPatientRecord(wanted.from.id, tx);
  if (!into || !from || into.joinedIntoId !== null || from.joinedIntoId !== null) {
    return refused({ reason: "unknown" });
  }
  if (into.version !== wanted.into.version || from.version !== wanted.from.version) {
    return refused({ reason: "stale" });
  }
  const both = { intoId: into.patientId, fromId: from.patientId };
  const clashes = clashesBetween(await listVisitsOf(both.intoId, tx), await listVisitsOf(both.fromId, tx));
  if (clashes.length > 0) {
    const obstacles = clashes.map(([, { bookingId, start, end }]) => ({
      ...{ kind: "elsewhere" as const, bookingId, start, end },
    }));
    return refused({ reason: "obstructed", obstacles });
  }

  const moved = await moveToOther(tx, both);
  const chosen = { into, from };
  await updatePatient(tx, both.intoId, {
    name: chosen[wanted.keep.name].name,
    phone: chosen[wanted.keep.phone].phone,
    email: chosen[wanted.keep.email].email,
    birthDate: chosen[wanted.keep.birthDate].birthDate,
    noteSealed: bothNotes(into, from),
  });
  const undoId = await writeDown(tx, by, into, { ...both, ...moved });
  return accepted({ undoId });
}

function bothNotes(into: PatientRecord, from: PatientRecord): Uint8Array | null {
  const notes = [into, from].flatMap(({ patientId, noteSealed }) =>
    noteSealed ? [openPatientNote(patientId, noteSealed)] : [],
  );
  return notes.length === 0 ? null : sealPatientNote(into.patientId, [...new Set(notes)].join("\n\n"));
}

async function writeDown(
  tx: Sql,
  by: Staff,
  { noteSealed, ...into }: PatientRecord,
  { fromId, intoId, ...moved }: Moved & { fromId: string; intoId: string },
): Promise<string> {
  const { name, email, phone, birthDate } = into;
  const note = noteSealed && Buffer.from(noteSealed).toString("base64");
  const before: BeforeJoin = {
    ...moved,
    ...{ intoId, patientId: fromId, version: into.version + 1 },
    facts: { name, email, phone, birthDate, noteSealed: note },
  };
  const [undoId, action] = [randomUUID(), "patient.joined"];
  const step = { id: undoId, staffMemberId: by.id, action, bookingId: null, versionAfter: null, before };
  await insertUndoStep(tx, step);
  const details = { intoId, fromId, bookingIds: moved.bookingIds };
  for (const patientId of [intoId, fromId]) {
    await noteInTrail(tx, { actor: actorOf(by), action, patientId, details });
  }
  return undoId;
}
