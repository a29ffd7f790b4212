import "server-only";
import { findUndoStep, markUndone } from "@/lib/data/undo-steps";
import type { Sql } from "@/lib/data/sql";

/** Within the transaction that undoes it: of two clicks on one button one counts. */
export async function claimStep(tx: Sql, undoId: string): Promise<boolean> {
  const step = await findUndoStep(undoId, tx);
  if (!step?.isOpen) return false;
  await markUndone(tx, undoId);
  return true;
}
