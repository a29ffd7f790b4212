import type { Instant } from "./interval";

/** What a patient has to know of a visit: all that a calendar shows, and nothing more. */
export type VisitTruth = {
  isCancelled: boolean;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
  practitionerId: string;
};

/** What the patient was last told. `sequence` orders two mails that overtake one another. */
export type Told = VisitTruth & { sequence: number };

export type News = "confirmed" | "moved" | "cancelled";

/** What a mail has to say so that the patient knows the truth; null: the patient knows it already. */
export function newsFor(told: VisitTruth | null, truth: VisitTruth): News | null {
  const knowsOfVisit = told !== null && !told.isCancelled;
  if (truth.isCancelled) return knowsOfVisit ? "cancelled" : null;
  if (!knowsOfVisit) return "confirmed";
  return isSameVisit(told, truth) ? null : "moved";
}

const isSameVisit = (a: VisitTruth, b: VisitTruth): boolean =>
  a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.practitionerId === b.practitionerId;
