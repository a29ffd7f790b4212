import "server-only";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { refused, type Result } from "@/lib/domain/result";
import type { DeskRefusal } from "./desk-refusal";

/** How often a change is tried when the constraint says that someone was faster. */
const TRIES = 3;

/** Tries once more when the constraint refuses: the next try sees who was faster, and says so. */
export async function refuseOverlaps<Value>(
  change: () => Promise<Result<Value, DeskRefusal>>,
): Promise<Result<Value, DeskRefusal>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change();
    } catch (error) {
      if (overlapRefusedBy(error) === null) throw error;
      if (attempt === TRIES) return refused({ reason: "obstructed", obstacles: [] });
    }
  }
}
