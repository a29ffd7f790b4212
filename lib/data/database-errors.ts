import "server-only";
import { DatabaseError } from "pg";

/** PostgreSQL's own codes (SQLSTATE) for what we can answer. */
const EXCLUSION_VIOLATION = "23P01";
/**
 * Serialization failure, deadlock: nothing was written, trying again is right. Not for a lock that was not had in time:
 * whoever has waited so long is told so, and does not keep others waiting in a crowd.
 */
const PASSING = ["40001", "40P01"];
const LOCK_NOT_HAD = "55P03";

export type OverlapConstraint = "slot_no_overlap" | "booking_patient_no_overlap";

/** The exclusion constraint that refused a write, or null when something else went wrong. */
export const overlapRefusedBy = (error: unknown): OverlapConstraint | null =>
  error instanceof DatabaseError && error.code === EXCLUSION_VIOLATION
    ? (error.constraint as OverlapConstraint)
    : null;

export const isPassing = (error: unknown): boolean =>
  error instanceof DatabaseError && PASSING.includes(error.code ?? "");

/** Somebody else was at what was to be written, for longer than one waits; nothing was written. */
export const isInUse = (error: unknown): boolean =>
  isPassing(error) || (error instanceof DatabaseError && error.code === LOCK_NOT_HAD);
