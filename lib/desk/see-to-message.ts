import "server-only";
import { truthOf } from "@/lib/booking/settle-news";
import { findBookingState } from "@/lib/data/booking-states";
import { changeDiary } from "@/lib/data/diary-change";
import { oweAgain, settleByPhone } from "@/lib/data/message-changes";
import { noteInTrail } from "@/lib/data/trail";
import { noteTold } from "@/lib/data/visit-mail";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";

const CALLED = "The patient was told by phone.";

/** Sends a mail once more, as true as it is then. */
export async function sendAgain(
  by: Staff,
  messageId: string,
  now: Instant,
): Promise<Result<null, DeskRefusal>> {
  return changeDiary({ days: [], keys: [messageLock(messageId)] }, async (tx) => {
    const owed = await oweAgain(tx, messageId, now);
    if (!owed) return refused({ reason: "stale" } as const);
    const { bookingId } = owed;
    await noteInTrail(tx, {
      actor: actorOf(by),
      action: "message.sent-again",
      bookingId,
      details: { messageId },
    });
    return accepted(null);
  });
}

/** Notes that a patient whom a mail cannot reach was told on the phone: what is true now is what they know. */
export async function noteCalled(by: Staff, messageId: string): Promise<Result<null, DeskRefusal>> {
  return changeDiary({ days: [], keys: [messageLock(messageId)] }, async (tx) => {
    const settled = await settleByPhone(tx, messageId, CALLED);
    if (!settled) return refused({ reason: "stale" } as const);
    const { bookingId } = settled;
    const booking = bookingId === null ? null : await findBookingState(bookingId, tx);
    if (booking) {
      const { sequence, state } = booking;
      await noteTold(tx, booking.bookingId, { ...truthOf(state), sequence });
    }
    await noteInTrail(tx, {
      actor: actorOf(by),
      action: "message.told-by-phone",
      bookingId,
      details: { messageId },
    });
    return accepted(null);
  });
}

const messageLock = (messageId: string): string => `message:${messageId}`;
