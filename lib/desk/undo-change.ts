import "server-only";
import { findOpenUndoSteps, findUndoStep } from "@/lib/data/undo-steps";
import { refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { undoBlocks } from "./undo-blocks";
import { undoBooking } from "./undo-booking";
import { undoJoin } from "./undo-join";

export const listUndoSteps = (by: Staff) => findOpenUndoSteps(by.id);

export type Undone = { bookingId: string | null };

/**
 * Takes back one's own change, as long as it is young and nobody has changed the same thing since. What it takes is
 * judged like any other change: a time that somebody else has by now is not given back.
 */
export async function undoChange(by: Staff, undoId: string): Promise<Result<Undone, DeskRefusal>> {
  const step = await findUndoStep(undoId);
  if (!step || step.staffMemberId !== by.id) return refused({ reason: "unknown" });
  if (!step.isOpen) return refused({ reason: "too-late" });
  if (step.action === "patient.joined") return undoJoin(by, step);
  return step.action.startsWith("booking.") ? undoBooking(by, step) : undoBlocks(by, step);
}
