import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { cancelled } from "./cancelled";
import { changeOwnBooking, judgeChange, type NotChangeable } from "./change-own-booking";

/** Cancels a visit for its patient. Cancelling what is cancelled changes nothing and tells nobody. */
export function cancelBooking(bookingId: string, now: Instant): Promise<Result<null, NotChangeable>> {
  return changeOwnBooking(bookingId, "booking.cancelled", async (_tx, booking, clinic) => {
    const { state } = booking;
    if (state.status === "CANCELLED") return accepted(state);
    const refusal = judgeChange(booking, clinic, now);
    if (refusal) return refused(refusal);
    return accepted(cancelled(state, "PATIENT"));
  });
}
