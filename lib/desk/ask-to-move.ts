import "server-only";
import { randomUUID } from "node:crypto";
import { bookingLock, daysTaken } from "@/lib/booking/booking-days";
import { placeVisit } from "@/lib/booking/place-visit";
import { insertAskedMove } from "@/lib/data/asked-moves";
import { findBookingState, type StoredBooking } from "@/lib/data/booking-states";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { oweMessage } from "@/lib/data/owed-messages";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";

/** A visit as the form showed it, and where it could go. */
export type MoveChoice = {
  bookingId: string;
  version: number;
  start: Instant;
  /** A slug. */
  practitioner: string;
};

/** Why a patient was not asked. `changed`: the visit is not as it was. `taken`: the time suggested is gone. */
export type NotAsked = "changed" | "asked-before" | "taken" | "no-email";

/**
 * Asks a patient to move a visit that the clinic cannot keep: one question, one mail, which waits as long as a change at
 * the desk can be undone. The visit stays; the time suggested is free at this moment and is kept for nobody.
 */
export async function askToMove(
  by: Staff,
  choice: MoveChoice,
  now: Instant,
): Promise<Result<{ askedMoveId: string }, NotAsked>> {
  const clinic = await findClinic();
  const seen = await findBookingState(choice.bookingId);
  if (!seen) return refused("changed");
  const claim = { days: daysTaken(seen, clinic.timeZone), keys: [bookingLock(choice.bookingId)] };
  return changeDiary(claim, async (tx): Promise<Result<{ askedMoveId: string }, NotAsked>> => {
    const booking = await findBookingState(choice.bookingId, tx);
    const refusal = booking && refusalOf(booking, choice);
    if (!booking || refusal) return refused(refusal ?? "changed");
    const { bookingId, patientId, treatment, sequence, state } = booking;
    const wish = { treatment: treatment.slug, practitioner: choice.practitioner, start: choice.start };
    const placed = await placeVisit(
      tx,
      { ...wish, patientId, holdId: null, exceptBookingId: bookingId },
      clinic,
      now,
    );
    if (!placed.ok) return refused("taken");

    const askedMoveId = randomUUID();
    const { practitionerId } = placed.value;
    const ordinal = await insertAskedMove(tx, {
      ...{ id: askedMoveId, bookingId, sequence, startsAt: choice.start, practitionerId, askedBy: by.id },
      ...{ formerStartsAt: state.startsAt, formerPractitionerId: state.practitionerId },
    });
    if (ordinal === null) return refused("taken");
    await tell(tx, booking, ordinal, clinic.undoSeconds);
    const details = { askedMoveId, startsAt: new Date(choice.start), practitionerId };
    await noteInTrail(tx, {
      ...{ actor: actorOf(by), action: "booking.move-asked", bookingId, patientId, details },
    });
    return accepted({ askedMoveId });
  });
}

function refusalOf(
  { email, version, askedMoveId, state }: StoredBooking,
  choice: MoveChoice,
): NotAsked | null {
  if (askedMoveId !== null) return "asked-before";
  if (version !== choice.version || state.status !== "BOOKED") return "changed";
  return email === null ? "no-email" : null;
}

async function tell(
  tx: Sql,
  { bookingId, sequence, email }: StoredBooking,
  ordinal: number,
  waitSeconds: number,
): Promise<void> {
  if (email === null) return;
  const about = { bookingId, sequence, ordinal };
  await oweMessage(tx, { kind: "MOVE_ASKED", about, recipient: email, waitSeconds });
}
