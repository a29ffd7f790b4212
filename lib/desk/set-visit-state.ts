import "server-only";
import type { BookingState } from "@/lib/data/booking-states";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { nextStates, type AttendanceStatus } from "@/lib/domain/visit-state";
import { changeBooking, type Wanted } from "./change-booking";
import type { Changed, DeskRefusal } from "./desk-refusal";

const ACTIONS: Record<AttendanceStatus, string> = {
  BOOKED: "booking.booked-again",
  ARRIVED: "booking.arrived",
  IN_ROOM: "booking.in-room",
  FULFILLED: "booking.fulfilled",
  NO_SHOW: "booking.no-show",
};

/** Notes that a patient has come, lies in a room, has left, or did not come; or takes such a note back. */
export function setVisitState(
  by: Staff,
  { status, ...wanted }: Wanted & { status: AttendanceStatus },
  now: Instant,
): Promise<Result<Changed, DeskRefusal>> {
  return changeBooking(by, wanted, [], async (_tx, { state }) => {
    if (!nextStates(state.status).includes(status)) return refused({ reason: "too-late" });
    const after = { ...state, status, ...timesOf(status, state, now) };
    return accepted({ action: ACTIONS[status], after, tell: false });
  });
}

/** When each step was taken; a step that is taken back loses its time. */
function timesOf(status: AttendanceStatus, { arrivedAt, inRoomAt }: BookingState, now: Instant) {
  const none = { arrivedAt: null, inRoomAt: null, fulfilledAt: null };
  switch (status) {
    case "BOOKED":
    case "NO_SHOW":
      return none;
    case "ARRIVED":
      return { ...none, arrivedAt: arrivedAt ?? now };
    case "IN_ROOM":
      return { ...none, arrivedAt: arrivedAt ?? now, inRoomAt: inRoomAt ?? now };
    case "FULFILLED":
      return { arrivedAt, inRoomAt, fulfilledAt: now };
  }
}
