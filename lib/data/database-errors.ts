import "server-only";
import { DatabaseError } from "pg";

/** PostgreSQL's own codes (SQLSTATE) for what we can answer. */
const EXCLUSION_VIOLATION = "23P01";
/** Serialization failure, deadlock, lock not had in time: nothing was written, trying again is right. */
const PASSING = ["40001", "40P01", "55P03"];

export type OverlapConstraint = "slot_no_overlap" | "booking_patient_no_overlap";

/** The exclusion constraint that refused a write, or null when something else went wrong. */
export const overlapRefusedBy = (error: unknown): OverlapConstraint | null =>
  error instanceof DatabaseError && error.code === EXCLUSION_VIOLATION
    ? (error.constraint as OverlapConstraint)
    : null;

export const isPassing = (error: unknown): boolean =>
  error instanceof DatabaseError && PASSING.includes(error.code ?? "");
