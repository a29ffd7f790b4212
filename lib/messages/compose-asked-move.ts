import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import { answerUntil } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { envelope, present } from "./envelope";
import { moveAsked } from "./templates/move-asked";
import { moveTakenBack } from "./templates/move-taken-back";
import type { Mail } from "./transport";
import { visitFacts } from "./visit-facts";

/** Asks for another time, as long as the question stands. The calendar entry follows once there is an answer. */
export function composeMoveAsked(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const booking = present(message.booking);
  const asked = booking.askedMoves.find(({ ordinal }) => ordinal === message.ordinal);
  if (asked?.state !== "OPEN") return refused("Not sent: the question was answered, or taken back.");
  if (now > answerUntil({ endsAt: booking.endsAt.getTime() }))
    return refused("Not sent: the visit was over.");
  const visit = visitFacts(message, clinic);
  const suggested = { startsAt: asked.startsAt.getTime(), practitionerName: asked.practitioner.name };
  return accepted({
    ...envelope(message, booking.id, clinic, now),
    to: { name: visit.recipientName, address: message.recipient },
    words: moveAsked({ ...visit, suggested, answerUrl: `${visit.manageUrl}/asked` }),
    calendar: null,
  });
}

/** The clinic can keep the visit after all: told to nobody who was never asked. */
export function composeMoveTakenBack(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const booking = present(message.booking);
  const wasAsked = booking.messages.some(
    ({ kind, ordinal, state }) => kind === "MOVE_ASKED" && ordinal === message.ordinal && state === "SENT",
  );
  if (!wasAsked && message.round === 0) return refused("Not sent: the patient had not been asked yet.");
  if (booking.askedMoves.some(({ state }) => state === "OPEN")) {
    return refused("Not sent: the patient is asked again.");
  }
  if (booking.sequence !== message.sequence || booking.status !== "BOOKED") {
    return refused("Not sent: the visit has changed since.");
  }
  if (booking.endsAt.getTime() <= now) return refused("Not sent: the visit was over.");
  const visit = visitFacts(message, clinic);
  return accepted({
    ...envelope(message, booking.id, clinic, now),
    to: { name: visit.recipientName, address: message.recipient },
    words: moveTakenBack(visit),
    calendar: null,
  });
}
