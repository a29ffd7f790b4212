import "server-only";
import { findBookingState, type StoredBooking } from "@/lib/data/booking-states";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import type { Sql } from "@/lib/data/sql";
import { refused, type Result } from "@/lib/domain/result";
import { bookingLock, daysTaken } from "./booking-days";

/** The visit as the patient saw it who answers: an answer to another time than the present one counts for nothing. */
export type VisitSeen = { bookingId: string; sequence: number };

/**
 * What a patient says of a visit without changing it, such as that they come. It goes through changeDiary so that it
 * waits for changes of the visit, and open desks see it at once.
 */
export async function answerForVisit<Refusal>(
  { bookingId, sequence }: VisitSeen,
  work: (tx: Sql, booking: StoredBooking) => Promise<Result<null, Refusal>>,
): Promise<Result<null, Refusal | "not-asked">> {
  const { timeZone } = await findClinic();
  const seen = await findBookingState(bookingId);
  if (!seen) return refused("not-asked");
  const claim = { days: daysTaken(seen, timeZone), keys: [bookingLock(bookingId)] };
  return changeDiary(claim, async (tx): Promise<Result<null, Refusal | "not-asked">> => {
    const booking = await findBookingState(bookingId, tx);
    if (booking?.sequence !== sequence) return refused("not-asked");
    return work(tx, booking);
  });
}
