import "server-only";
import { cancelled } from "@/lib/booking/cancelled";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { isChangeable } from "@/lib/domain/visit-state";
import { changeBooking, type Wanted } from "./change-booking";
import type { Changed, DeskRefusal } from "./desk-refusal";

type CancelWanted = Wanted & { askedBy: "PATIENT" | "CLINIC"; tell: boolean };

/** Cancels a visit for whoever asked. The clinic's cut-off binds patients alone. */
export function cancelVisit(
  by: Staff,
  { askedBy, tell, ...wanted }: CancelWanted,
): Promise<Result<Changed, DeskRefusal>> {
  return changeBooking(by, wanted, [], async (_tx, { state }) => {
    if (!isChangeable(state.status)) return refused({ reason: "too-late" });
    return accepted({ action: "booking.cancelled", after: cancelled(state, askedBy), tell });
  });
}
