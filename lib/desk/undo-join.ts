import "server-only";
import { changeDiary } from "@/lib/data/diary-change";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { updatePatient } from "@/lib/data/patient-changes";
import { moveBack } from "@/lib/data/patient-joins";
import { findPatientRecord } from "@/lib/data/patient-records";
import { noteInTrail } from "@/lib/data/trail";
import type { UndoStep } from "@/lib/data/undo-steps";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { claimStep } from "./claim-step";
import type { DeskRefusal } from "./desk-refusal";
import { daysOf, patientRecordLock, type BeforeJoin } from "./join-patients";

/** Takes two joined records apart: each has again what it had. Visits booked since stay with the one that stayed. */
export async function undoJoin(by: Staff, step: UndoStep): Promise<Result<{ bookingId: null }, DeskRefusal>> {
  const before = step.before as BeforeJoin;
  const both = { intoId: before.intoId, fromId: before.patientId };
  const claim = {
    days: await daysOf(both.intoId),
    keys: [both.intoId, both.fromId].map(patientRecordLock),
  };
  try {
    return await changeDiary(claim, async (tx): Promise<Result<{ bookingId: null }, DeskRefusal>> => {
      const into = await findPatientRecord(both.intoId, tx);
      if (into?.version !== before.version || into.joinedIntoId !== null) return refused({ reason: "stale" });
      if (!(await claimStep(tx, step.id))) return refused({ reason: "too-late" });
      await moveBack(tx, both, before);
      const { noteSealed, ...facts } = before.facts;
      const note = noteSealed === null ? null : Buffer.from(noteSealed, "base64");
      await updatePatient(tx, both.intoId, { ...facts, noteSealed: note });
      for (const patientId of Object.values(both)) {
        await noteInTrail(tx, { actor: actorOf(by), action: "patient.parted", patientId, details: both });
      }
      return accepted({ bookingId: null });
    });
  } catch (error) {
    if (overlapRefusedBy(error) === null) throw error;
    return refused({ reason: "obstructed", obstacles: [] });
  }
}
