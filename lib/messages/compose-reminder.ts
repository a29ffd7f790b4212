import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import { isInTime, reminderDueAt } from "@/lib/domain/reminders";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { envelope, present } from "./envelope";
import { noteIn } from "./own-note";
import { visitReminder } from "./templates/visit-reminder";
import type { Mail } from "./transport";
import { visitFacts } from "./visit-facts";

/**
 * A reminder, if the visit is still as it was when the reminder was owed, and its patient has not just been told.
 * It brings no calendar entry: the patient has one already.
 */
export function composeReminder(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const booking = present(message.booking);
  const startsAt = booking.startsAt.getTime();
  if (booking.status === "CANCELLED") return refused("Not sent: the visit was cancelled.");
  if (booking.sequence !== message.sequence) return refused("Not sent: the visit has changed since.");
  if (booking.status !== "BOOKED" || startsAt <= now) return refused("Not sent: the visit had begun.");
  if (booking.askedMoves.some(({ state }) => state === "OPEN"))
    return refused("Not sent: we asked the patient to choose another time.");
  if (!isInTime(now, startsAt)) return refused("Not sent: it came too late, right before the visit.");
  if (message.round === 0 && isToldSince(message, reminderDueAt(startsAt, message.ordinal, clinic.reminders)))
    return refused("Not sent: another mail tells the patient of this visit.");

  const visit = visitFacts(message, clinic);
  return accepted({
    ...envelope(message, booking.id, clinic, now),
    to: { name: visit.recipientName, address: message.recipient },
    words: visitReminder(visit, noteIn(clinic, "mail-reminder", visit)),
    calendar: null,
  });
}

/** Whether a mail that says what became of the visit arrived since then, or is still to arrive. */
const isToldSince = ({ booking }: MessageToSend, dueAt: Instant): boolean =>
  present(booking).messages.some(
    ({ kind, sentAt }) => kind !== "MOVE_ASKED" && (sentAt === null || sentAt.getTime() >= dueAt),
  );
