import "server-only";
import { randomUUID } from "node:crypto";
import { sealIntake } from "@/lib/auth/intake-answers";
import { changeIntake, writeIntake } from "@/lib/data/intakes";
import { noteInTrail } from "@/lib/data/trail";
import type { Sql } from "@/lib/data/sql";
import type { IntakeRecord } from "@/lib/domain/intake";
import { canPrepare, INTAKE, isFinished, type Progress } from "@/lib/domain/intake-questions";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { intakeOfVisit, progressOf, type Intake } from "./intake-of-visit";

export type IntakeChange = {
  record?: IntakeRecord;
  consentVersion?: string;
  /** For the trail; ids and versions, never an answer. Null: nothing that the trail keeps. */
  noted: { action: string; details: object } | null;
};

/** `over`: there is no visit any more to prepare for. */
export type NotWritten<Refusal> = Refusal | { reason: "over" };

/**
 * The one way in for every answer: judges the visit and the intake as they are at this moment, then writes both the
 * answers, sealed, and the trail.
 * @param change what to write, or null when it is there already
 */
export const changeAnswers = <Refusal>(
  bookingId: string,
  now: Instant,
  change: (intake: Intake | null, revision: number) => Result<IntakeChange | null, Refusal>,
): Promise<Result<Progress, NotWritten<Refusal>>> =>
  changeIntake(bookingId, async (tx, visit) => {
    if (!canPrepare(visit, now)) return refused({ reason: "over" });
    const intake = await intakeOfVisit(bookingId, tx);
    const outcome = change(intake, (intake?.revision ?? 0) + 1);
    if (!outcome.ok) return outcome;
    if (outcome.value === null) return accepted(progressOf(intake));
    const { noted, ...changed } = outcome.value;
    if (noted) await noteInTrail(tx, { actor: "patient", bookingId, patientId: visit.patientId, ...noted });
    return accepted(await write(tx, bookingId, intake, changed, now));
  });

async function write(
  tx: Sql,
  bookingId: string,
  intake: Intake | null,
  changed: Omit<IntakeChange, "noted">,
  now: Instant,
): Promise<Progress> {
  const progress = { ...progressOf(intake), ...changed };
  const id = intake?.id ?? randomUUID();
  const at = new Date(now);
  await writeIntake(tx, bookingId, {
    id,
    version: INTAKE.version,
    answersSealed: sealIntake(id, progress.record),
    revision: (intake?.revision ?? 0) + 1,
    consentVersion: progress.consentVersion,
    consentedAt: changed.consentVersion === undefined ? (intake?.consentedAt ?? null) : at,
    completedAt: isFinished(progress) ? (intake?.completedAt ?? at) : null,
    updatedAt: at,
  });
  return progress;
}
