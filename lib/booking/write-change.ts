import "server-only";
import { answerAskedMove, withdrawAskedMove } from "@/lib/data/asked-moves";
import { fillBlocks } from "@/lib/data/blocks";
import { writeBookingState, type BookingState, type StoredBooking } from "@/lib/data/booking-states";
import { askForOffers } from "@/lib/data/offer-jobs";
import { oweWebhooks } from "@/lib/data/owed-webhooks";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { newsFor } from "@/lib/domain/news";
import { settleNews, truthOf, type Telling } from "./settle-news";

export type BookingChange = Telling & {
  /** Verb of the clinic, for the trail. */
  action: string;
  /** "patient", "system" or "staff:<id>". */
  actor: string;
  after: BookingState;
};

export type Written = {
  version: number;
  /** The patient counts as told without a mail: undoing has to take that back. */
  isToldByHand: boolean;
};

/**
 * Writes a changed booking with everything that must follow: slots, trail, what the patient and other programs are
 * told, and its former time for the blocks and then for the people who were waiting for it. Inside changeDiary, with the
 * days of both states locked.
 * @throws the database's error when a slot or the patient is taken
 */
export async function writeChange(tx: Sql, booking: StoredBooking, change: BookingChange): Promise<Written> {
  const { bookingId, patientId, state: before } = booking;
  const { action, actor, after, ...telling } = change;
  const truth = truthOf(after);
  const isNews = isChanged(before, after);
  const sequence = booking.sequence + Number(isNews);

  await writeBookingState(tx, booking, after, sequence);
  for (const { scheduleId, ...freed } of before.slots) await fillBlocks(tx, scheduleId, freed);
  if (givesUpTime(before, after)) await askForOffers(tx, bookingId, change.waitSeconds);
  if (isNews) await oweWebhooks(tx, { bookingId, event: eventOf(before, after), ...after });
  if (isNews) await settleQuestion(tx, booking, change);
  const isToldByHand = isNews && (await settleNews(tx, booking, { ...telling, truth, sequence }));
  const details = { from: inTrail(before), to: inTrail(after), ...(isNews && { tell: telling.tell }) };
  await noteInTrail(tx, { actor, action, bookingId, patientId, details });
  return { version: booking.version + 1, isToldByHand };
}

/** Whatever becomes of a visit that its patient was asked to move answers the question, or makes it needless. */
async function settleQuestion(
  tx: Sql,
  booking: StoredBooking,
  { actor, after }: BookingChange,
): Promise<void> {
  const { askedMoveId, bookingId, patientId } = booking;
  if (askedMoveId === null) return;
  const isAnswer = actor === "patient";
  if (isAnswer) await answerAskedMove(tx, askedMoveId, after.status === "CANCELLED" ? null : after);
  else await withdrawAskedMove(tx, askedMoveId);
  const action = isAnswer ? "booking.move-answered" : "booking.move-taken-back";
  await noteInTrail(tx, { actor, action, bookingId, patientId, details: { askedMoveId } });
}

const givesUpTime = (before: BookingState, after: BookingState): boolean =>
  before.slots.length > 0 && JSON.stringify(before.slots) !== JSON.stringify(after.slots);

/** Whether a calendar would show something else. */
const isChanged = (before: BookingState, after: BookingState): boolean =>
  before.status === "CANCELLED"
    ? after.status !== "CANCELLED"
    : newsFor(truthOf(before), truthOf(after)) !== null;

/** As other programs hear of it. Whoever undoes a cancelling books again. */
function eventOf(before: BookingState, after: BookingState): "BOOKED" | "MOVED" | "CANCELLED" {
  if (after.status === "CANCELLED") return "CANCELLED";
  return before.status === "CANCELLED" ? "BOOKED" : "MOVED";
}

/** What the trail keeps of a state: who and when, not the slots. */
const inTrail = ({ startsAt, endsAt, ...state }: BookingState) => ({
  status: state.status,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  practitionerId: state.practitionerId,
  roomId: state.roomId,
  ...(state.squeezeReason !== null && { squeezeReason: state.squeezeReason }),
  ...(state.cancelledBy !== null && { cancelledBy: state.cancelledBy }),
});
