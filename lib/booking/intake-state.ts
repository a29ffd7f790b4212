import "server-only";
import { CONSENT } from "@/lib/domain/intake-consent";
import { countAnswered, isFinished } from "@/lib/domain/intake-questions";
import { intakeOfVisit, progressOf } from "./intake-of-visit";

/** How far the preparing has come: what the link alone may show. */
export type IntakeState = {
  state: "not-begun" | "begun" | "done";
  /** Of all questions, the date of birth included. */
  answered: number;
  /** Other words were agreed to than those of today. */
  isConsentOld: boolean;
};

export async function intakeState(bookingId: string): Promise<IntakeState> {
  const intake = await intakeOfVisit(bookingId);
  if (!intake) return { state: "not-begun", answered: 0, isConsentOld: false };
  const progress = progressOf(intake);
  return {
    state: isFinished(progress) ? "done" : "begun",
    answered: countAnswered(progress),
    isConsentOld: intake.consentVersion !== null && intake.consentVersion !== CONSENT.version,
  };
}
