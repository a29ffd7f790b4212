import "server-only";
import { bookingLock, daysTaken } from "@/lib/booking/booking-days";
import { findAskedMove, withdrawAskedMove } from "@/lib/data/asked-moves";
import { findBookingState } from "@/lib/data/booking-states";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { oweMessage } from "@/lib/data/owed-messages";
import { noteInTrail } from "@/lib/data/trail";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";

/**
 * The clinic can see the patient after all: the visit stays as it is. Whoever has had our mail is told; whether that
 * is so is looked at when this one leaves (lib/messages/compose-asked-move.ts).
 * @returns a refusal when the question was answered, or taken back before
 */
export async function takeQuestionBack(by: Staff, askedMoveId: string): Promise<Result<null, "too-late">> {
  const asked = await findAskedMove(askedMoveId);
  const seen = asked && (await findBookingState(asked.bookingId));
  if (!asked || !seen) return refused("too-late");
  const { bookingId, ordinal } = asked;
  const { timeZone } = await findClinic();
  const claim = { days: daysTaken(seen, timeZone), keys: [bookingLock(bookingId)] };
  return changeDiary(claim, async (tx): Promise<Result<null, "too-late">> => {
    const booking = await findBookingState(bookingId, tx);
    if (!booking || !(await withdrawAskedMove(tx, askedMoveId))) return refused("too-late");
    const { patientId, sequence, email } = booking;
    const about = { bookingId, sequence, ordinal };
    if (email !== null) await oweMessage(tx, { kind: "MOVE_TAKEN_BACK", about, recipient: email });
    const action = "booking.move-taken-back";
    await noteInTrail(tx, { actor: actorOf(by), action, bookingId, patientId, details: { askedMoveId } });
    return accepted(null);
  });
}
