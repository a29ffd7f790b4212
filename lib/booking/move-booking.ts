import "server-only";
import type { BookingState, StoredBooking } from "@/lib/data/booking-states";
import type { ClinicFacts } from "@/lib/data/clinic";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { releaseHolds } from "@/lib/data/holds";
import type { Sql } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { changeOwnBooking, judgeChange, type NotChangeable } from "./change-own-booking";
import { daysOfVisit } from "./days-of-visit";
import type { KeptTime } from "./kept-time";
import { nearestTimes } from "./nearest-times";
import { placeVisit } from "./place-visit";
import { ANY, type Wish } from "./question";
import type { ChangeRefusal, PlaceRefusal } from "./refusal";

export type OwnMoveWanted = {
  bookingId: string;
  /** Of the booking: its slug. */
  treatment: string;
  start: Instant;
  practitioner: Wish;
  /** The time is kept for the patient. Left out: whoever is first has it. */
  kept?: KeptTime;
  /** It answers this question of the clinic. Once that is settled, nothing is moved. */
  askedMoveId?: string;
};

/**
 * Moves a visit for its patient, within the same rules as booking: the old time is given up only when the new one
 * is had. Reference, link and calendar entry stay the same.
 */
export async function moveBooking(wanted: OwnMoveWanted, now: Instant): Promise<Result<null, ChangeRefusal>> {
  const outcome = await tryToMove(wanted, now);
  if (outcome.ok || outcome.refusal.reason !== "slot-taken") return outcome as Result<null, ChangeRefusal>;
  return refused({ reason: "slot-taken", alternatives: await nearestTimes(wanted, now) });
}

async function tryToMove(
  wanted: OwnMoveWanted,
  now: Instant,
): Promise<Result<null, PlaceRefusal | NotChangeable>> {
  const days = await daysOfVisit(wanted.treatment, wanted.start);
  try {
    return await changeOwnBooking<PlaceRefusal>(
      wanted.bookingId,
      "booking.moved",
      (tx, booking, clinic) => decide(tx, booking, clinic, wanted, now),
      days,
    );
  } catch (error) {
    if (overlapRefusedBy(error) === null) throw error;
    return refused({ reason: "slot-taken" });
  }
}

async function decide(
  tx: Sql,
  booking: StoredBooking,
  clinic: ClinicFacts,
  { bookingId, treatment, start, practitioner, kept, askedMoveId }: OwnMoveWanted,
  now: Instant,
): Promise<Result<BookingState, PlaceRefusal | NotChangeable>> {
  const { state, patientId } = booking;
  const refusal = judgeChange(booking, clinic, now);
  if (refusal) return refused(refusal);
  if (askedMoveId !== undefined && askedMoveId !== booking.askedMoveId) {
    return refused({ reason: "not-changeable" });
  }
  const isThereAlready = state.startsAt === start && [ANY, booking.practitioner].includes(practitioner);
  if (isThereAlready) return accepted(state);
  if (kept && !(await kept.take(tx, bookingId))) return refused({ reason: "slot-taken" });
  const holdId = kept?.holdId ?? null;
  const wish = { treatment, practitioner, start, patientId, holdId, exceptBookingId: bookingId };
  const placed = await placeVisit(tx, wish, clinic, now);
  if (!placed.ok) return placed;
  const { visit, slots, practitionerId, roomId, day, hasStaleHolds } = placed.value;
  if (hasStaleHolds) await releaseHolds(tx, day, holdId);
  const times = { startsAt: visit.start, endsAt: visit.end };
  return accepted({ ...state, ...times, slots, practitionerId, roomId, squeezeReason: null });
}
