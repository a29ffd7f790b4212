import "server-only";
import { daysOfVisit } from "@/lib/booking/days-of-visit";
import { findBookingState, type StoredBooking } from "@/lib/data/booking-states";
import { releaseHolds } from "@/lib/data/holds";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { isChangeable } from "@/lib/domain/visit-state";
import { changeBooking, type Wanted } from "./change-booking";
import type { Changed, DeskRefusal } from "./desk-refusal";
import { placeAtDesk } from "./place-at-desk";
import { refuseOverlaps } from "./refuse-overlaps";

export type MoveWanted = Wanted & {
  start: Instant;
  /** A slug: the same as before, or somebody else who gives the treatment. */
  practitioner: string;
  /** A room's id; null: any that is free. */
  room: string | null;
  /** Null: as long as it was. */
  minutes: number | null;
  tell: boolean;
  squeezeReason: string | null;
};

/** Moves a visit to another time, practitioner or room, or makes it longer or shorter: all at once or not at all. */
export async function moveVisit(
  by: Staff,
  wanted: MoveWanted,
  now: Instant,
): Promise<Result<Changed, DeskRefusal>> {
  const seen = await findBookingState(wanted.bookingId);
  if (!seen) return refused({ reason: "unknown" });
  const minutes = wanted.minutes ?? minutesOf(seen);
  const days = await daysOfVisit(seen.treatment.slug, wanted.start, minutes);
  return refuseOverlaps(() =>
    changeBooking(by, wanted, days, async (tx, booking) => {
      const { state, bookingId, patientId } = booking;
      if (!isChangeable(state.status)) return refused({ reason: "too-late" });
      const { start, practitioner, room, squeezeReason, tell } = wanted;
      const placed = await placeAtDesk(
        tx,
        {
          ...{ treatment: booking.treatment.slug, practitioner, start, minutes, patientId, squeezeReason },
          ...{ room, formerRoom: state.roomId, exceptBookingId: bookingId, exceptHoldId: null },
        },
        now,
      );
      if (!placed.ok) return placed;
      const { visit, slots, practitionerId, roomId, day, hasStaleHolds } = placed.value;
      if (hasStaleHolds) await releaseHolds(tx, day, null);
      const after = {
        ...{ ...state, slots, practitionerId, roomId, squeezeReason: placed.value.squeezeReason },
        ...{ startsAt: visit.start, endsAt: visit.end },
      };
      return accepted({ action: actionOf(booking, after.startsAt, practitionerId), after, tell });
    }),
  );
}

const minutesOf = ({ state }: StoredBooking): number => (state.endsAt - state.startsAt) / MINUTE;

const actionOf = ({ state }: StoredBooking, startsAt: Instant, practitionerId: string): string =>
  state.startsAt === startsAt && state.practitionerId === practitionerId
    ? "booking.resized"
    : "booking.moved";
