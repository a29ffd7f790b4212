import "server-only";
import type { StoredBooking } from "@/lib/data/booking-states";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { daysBetween } from "./days-of-visit";

/** Under this name changes to one booking wait for one another (see changeDiary). */
export const bookingLock = (bookingId: string): string => `booking:${bookingId}`;

/** The days whose diaries hold something of the booking. */
export const daysTaken = ({ state }: Pick<StoredBooking, "state">, zone: string): ClinicDate[] =>
  daysBetween(
    Math.min(state.startsAt, ...state.slots.map(({ start }) => start)),
    Math.max(state.endsAt, ...state.slots.map(({ end }) => end)),
    zone,
  );
