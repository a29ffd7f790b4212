import "server-only";
import { bookingLock, daysTaken } from "@/lib/booking/booking-days";
import { cancelled } from "@/lib/booking/cancelled";
import { writeChange } from "@/lib/booking/write-change";
import { carveBlocks } from "@/lib/data/blocks";
import { findBookingState, type BookingState, type StoredBooking } from "@/lib/data/booking-states";
import { findClinic } from "@/lib/data/clinic";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { changeDiary } from "@/lib/data/diary-change";
import { releaseHolds } from "@/lib/data/holds";
import type { Sql } from "@/lib/data/sql";
import type { UndoStep } from "@/lib/data/undo-steps";
import { noteTold } from "@/lib/data/visit-mail";
import type { Told } from "@/lib/domain/news";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { claimStep } from "./claim-step";
import type { DeskRefusal } from "./desk-refusal";

/** As change-booking.ts and book-at-desk.ts have written it. `state` null: there was no booking. */
type Before = { state: null } | { state: BookingState; told: Told | null; isToldByHand: boolean };

/** Puts a booking back to what it was before one change. */
export async function undoBooking(
  by: Staff,
  step: UndoStep,
): Promise<Result<{ bookingId: string }, DeskRefusal>> {
  const { bookingId, versionAfter } = step;
  const seen = bookingId === null ? null : await findBookingState(bookingId);
  if (bookingId === null || !seen) return refused({ reason: "unknown" });
  const { timeZone, undoSeconds } = await findClinic();
  const before = step.before as Before;
  const state = before.state ?? cancelled(seen.state, "UNDONE");
  const days = [...daysTaken(seen, timeZone), ...daysTaken({ state }, timeZone)];
  try {
    return await changeDiary(
      { days, keys: [bookingLock(bookingId)] },
      async (tx): Promise<Result<{ bookingId: string }, DeskRefusal>> => {
        const booking = await findBookingState(bookingId, tx);
        if (booking?.version !== versionAfter) return refused({ reason: "stale" });
        if (!(await claimStep(tx, step.id))) return refused({ reason: "too-late" });
        const restored = await withWhatWasKnown(tx, booking, before);
        await makeRoom(tx, state, step.createdAt);
        const change = {
          action: "booking.undone",
          actor: actorOf(by),
          tell: false,
          waitSeconds: undoSeconds,
        };
        await writeChange(tx, restored, { ...change, after: state });
        return accepted({ bookingId });
      },
    );
  } catch (error) {
    if (overlapRefusedBy(error) === null) throw error;
    return refused({ reason: "obstructed", obstacles: [] });
  }
}

/** Nobody has phoned the patient yet about a change that is taken back at once. */
async function withWhatWasKnown(tx: Sql, booking: StoredBooking, before: Before): Promise<StoredBooking> {
  if (before.state === null || !before.isToldByHand) return booking;
  await noteTold(tx, booking.bookingId, before.told);
  return { ...booking, told: before.told };
}

/** Its old time may lie in a block that was laid around it, and has taken it meanwhile. */
async function makeRoom(tx: Sql, { slots }: BookingState, madeBefore: Date): Promise<void> {
  for (const { scheduleId, ...room } of slots) {
    await releaseHolds(tx, room, null);
    await carveBlocks(tx, scheduleId, room, madeBefore);
  }
}
