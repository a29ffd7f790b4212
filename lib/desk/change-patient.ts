import "server-only";
import { openPatientNote, sealPatientNote } from "@/lib/auth/patient-note";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { passOnContact, startsOfOwnVisits, updatePatient } from "@/lib/data/patient-changes";
import { findPatientRecord } from "@/lib/data/patient-records";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { patientRecordLock } from "./join-patients";
import type { PatientGiven } from "./patient-form";

const SAY_WHETHER = "Say whether the visits to come get the new address and number too.";
const FACTS = ["name", "email", "phone", "birthDate"] as const;

/**
 * Changes what is recorded of a patient. Past visits keep the address they had; those to come get the new one when it
 * is wished for, but for those that somebody else has arranged.
 */
export async function changePatient(
  by: Staff,
  patientId: string,
  given: PatientGiven,
  now: Instant,
): Promise<Result<{ visits: number }, DeskRefusal>> {
  const { timeZone } = await findClinic();
  const starts = await startsOfOwnVisits(sql, patientId, now);
  const claim = {
    days: starts.map((start) => dateAt(start, timeZone)),
    keys: [patientRecordLock(patientId)],
  };
  return changeDiary(claim, async (tx): Promise<Result<{ visits: number }, DeskRefusal>> => {
    const record = await findPatientRecord(patientId, tx);
    if (!record || record.joinedIntoId !== null) return refused({ reason: "unknown" });
    if (record.version !== given.version) return refused({ reason: "stale" });
    const isReachedAnew = record.email !== given.email || record.phone !== given.phone;
    if (isReachedAnew && starts.length > 0 && !given.coming) {
      return refused({ reason: "invalid", errors: [{ path: "coming", message: SAY_WHETHER }] });
    }

    const noteSealed = given.note === null ? null : sealPatientNote(patientId, given.note);
    await updatePatient(tx, patientId, { ...given, noteSealed });
    const visits = isReachedAnew && given.coming === "yes" ? await passOnContact(tx, patientId, now) : [];
    const fields: string[] = FACTS.filter((name) => record[name] !== given[name]);
    const before = record.noteSealed && openPatientNote(patientId, record.noteSealed);
    if (before !== given.note) fields.push("note");
    const actor = actorOf(by);
    await noteInTrail(tx, { actor, action: "patient.changed", patientId, details: { fields } });
    for (const bookingId of visits) {
      const details = { fields: ["email", "phone"] };
      await noteInTrail(tx, { actor, action: "booking.contact-changed", bookingId, patientId, details });
    }
    return accepted({ visits: visits.length });
  });
}

/** How many visits to come would be told of a new address. */
export const countComing = async (patientId: string, now: Instant): Promise<number> =>
  (await startsOfOwnVisits(sql, patientId, now)).length;
