import "server-only";
import { openIntakeAnswers } from "@/lib/auth/intake-answers";
import { findIntake, type StoredIntake } from "@/lib/data/intakes";
import type { Sql } from "@/lib/data/sql";
import { emptyIntake, type IntakeRecord } from "@/lib/domain/intake";

/** What a visit's patient has said so far, opened. */
export type Intake = Omit<StoredIntake, "answersSealed"> & { record: IntakeRecord };

/** @returns null when nothing was answered yet */
export async function intakeOfVisit(bookingId: string, on?: Sql): Promise<Intake | null> {
  const stored = await findIntake(bookingId, on);
  if (!stored) return null;
  const { answersSealed, ...intake } = stored;
  return { ...intake, record: openIntakeAnswers(stored.id, answersSealed) };
}

/** For pages: an intake that was not begun has no answers. */
export const progressOf = (intake: Intake | null) => ({
  record: intake?.record ?? emptyIntake,
  consentVersion: intake?.consentVersion ?? null,
});
