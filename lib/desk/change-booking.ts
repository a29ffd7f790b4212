import "server-only";
import { randomUUID } from "node:crypto";
import { bookingLock, daysTaken } from "@/lib/booking/booking-days";
import { writeChange } from "@/lib/booking/write-change";
import { findBookingState, type BookingState, type StoredBooking } from "@/lib/data/booking-states";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import type { Sql } from "@/lib/data/sql";
import { insertUndoStep } from "@/lib/data/undo-steps";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { Changed, DeskRefusal } from "./desk-refusal";

export type Wanted = {
  bookingId: string;
  /** Of the booking as the form showed it. */
  version: number;
};
export type Decision = { action: string; after: BookingState; tell: boolean };

/**
 * One change of one booking, made by somebody at the desk, with the step that undoes it.
 * @param alsoDays days that the change touches besides the booking's own
 * @param decide looks at the booking as it is once its days are locked, and says what shall become of it
 */
export async function changeBooking(
  by: Staff,
  { bookingId, version }: Wanted,
  alsoDays: readonly ClinicDate[],
  decide: (tx: Sql, booking: StoredBooking) => Promise<Result<Decision, DeskRefusal>>,
): Promise<Result<Changed, DeskRefusal>> {
  const seen = await findBookingState(bookingId);
  if (!seen) return refused({ reason: "unknown" });
  if (seen.version !== version) return refused({ reason: "stale" });
  const clinic = await findClinic();
  const days = [...daysTaken(seen, clinic.timeZone), ...alsoDays];

  return changeDiary(
    { days, keys: [bookingLock(bookingId)] },
    async (tx): Promise<Result<Changed, DeskRefusal>> => {
      const booking = await findBookingState(bookingId, tx);
      if (booking?.version !== version) return refused({ reason: "stale" });
      const decision = await decide(tx, booking);
      if (!decision.ok) return decision;
      const { action } = decision.value;
      const waitSeconds = clinic.undoSeconds;
      const change = { ...decision.value, actor: actorOf(by), waitSeconds };
      const { version: versionAfter, isToldByHand } = await writeChange(tx, booking, change);
      const before = { state: booking.state, told: booking.told, isToldByHand };
      const undoId = randomUUID();
      await insertUndoStep(tx, { id: undoId, staffMemberId: by.id, action, bookingId, versionAfter, before });
      return accepted({ bookingId, version: versionAfter, undoId });
    },
  );
}
