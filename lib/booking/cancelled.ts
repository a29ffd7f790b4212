import "server-only";
import type { BookingState } from "@/lib/data/booking-states";

/** The booking as it is once it was cancelled: it stays, and takes nobody's time. */
export const cancelled = (
  state: BookingState,
  cancelledBy: NonNullable<BookingState["cancelledBy"]>,
): BookingState => ({ ...state, status: "CANCELLED", cancelledBy, squeezeReason: null, slots: [] });
