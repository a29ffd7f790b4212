import "server-only";
import { Prisma } from "./generated/client";

/** PostgreSQL's own codes (SQLSTATE) for what we can answer. */
const EXCLUSION_VIOLATION = "23P01";
const UNIQUE_VIOLATION = "23505";
/** Serialization failure, deadlock, lock not had in time: nothing was written, trying again is right. */
const PASSING = ["40001", "40P01", "55P03"];

type Cause = { originalCode?: string; originalMessage?: string; code?: string; message?: string };

/** Prisma has no name for exclusion constraints: the driver's own error lies two levels down. */
function causeOf(error: unknown): Cause {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return {};
  const driverError = error.meta?.["driverAdapterError"] as { cause?: Cause } | undefined;
  return driverError?.cause ?? {};
}

const codeOf = (error: unknown): string | undefined => causeOf(error).originalCode ?? causeOf(error).code;

/** The exclusion constraint that refused a write, or null when something else went wrong. */
export function overlapRefusedBy(error: unknown): "slot_no_overlap" | "booking_patient_no_overlap" | null {
  if (codeOf(error) !== EXCLUSION_VIOLATION) return null;
  const message = causeOf(error).originalMessage ?? causeOf(error).message ?? "";
  return message.includes("booking_patient_no_overlap") ? "booking_patient_no_overlap" : "slot_no_overlap";
}

export const isDuplicate = (error: unknown): boolean =>
  codeOf(error) === UNIQUE_VIOLATION ||
  (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002");

export function isPassing(error: unknown): boolean {
  const isWriteConflict = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
  return isWriteConflict || PASSING.includes(codeOf(error) ?? "");
}
