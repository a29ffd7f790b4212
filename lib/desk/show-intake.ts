import "server-only";
import { intakeOfVisit, type Intake } from "@/lib/booking/intake-of-visit";
import { findIntake } from "@/lib/data/intakes";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { CONSENT } from "@/lib/domain/intake-consent";
import { flagsOf, type IntakeFlag } from "@/lib/domain/intake-flags";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { readVisit, type ShownVisit } from "./show-visit";

/** Who may read what patients say before a visit. Everyone else sees how far it is. */
export const READS_INTAKES = ["ADMIN", "PRACTITIONER"] as const;

export type ShownIntake = { visit: ShownVisit; intake: Intake | null; flags: IntakeFlag[] };

/**
 * What a patient has said before a visit. Each look is in the trail before anything is shown.
 * @param bookingId whatever stood in the address
 * @returns null when there is no such visit
 */
export async function showIntake(by: Staff, bookingId: unknown): Promise<ShownIntake | null> {
  const visit = await readVisit(bookingId);
  if (!visit) return null;
  const about = { bookingId: visit.bookingId, patientId: visit.patient.id };
  await noteInTrail(sql, { actor: actorOf(by), action: "intake.viewed", ...about, details: {} });
  const intake = await intakeOfVisit(visit.bookingId);
  return { visit, intake, flags: intake ? flagsOf(intake.record) : [] };
}

export type Prepared = "yes" | "begun" | "no";

/** How far it is, without opening it: for everyone at the desk. */
export async function isPrepared(bookingId: string): Promise<Prepared> {
  const intake = await findIntake(bookingId);
  if (!intake) return "no";
  return intake.completedAt !== null && intake.consentVersion === CONSENT.version ? "yes" : "begun";
}
