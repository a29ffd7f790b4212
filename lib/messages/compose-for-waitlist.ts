import "server-only";
import { openWaitlistToken, waitlistUrl } from "@/lib/auth/waitlist-link";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import { changeUntil } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import type { WaitlistFacts } from "@/lib/domain/message";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { clinicMoment } from "@/lib/format/clinic-words";
import { addressee } from "./addressee";
import { envelope, languageOf, present } from "./envelope";
import { waitlistJoined } from "./templates/waitlist-joined";
import { waitlistOffer } from "./templates/waitlist-offer";
import type { Mail } from "./transport";

/** To whoever went on the waitlist. Refused, in words for the desk, when they wait no more. */
export function composeJoined(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const entry = present(message.waitlistEntry);
  if (entry.state !== "WAITING") return refused("Not sent: they are not on the waitlist any more.");
  const facts = factsOf(entry, clinic);
  return accepted({
    ...envelope(message, entry.id, clinic, now),
    to: { name: facts.recipientName, address: message.recipient },
    words: waitlistJoined(facts),
    calendar: null,
  });
}

/** To whom a time is kept for. Refused, in words for the desk, once it is not. */
export function composeOffer(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const { id, state, startsAt, expiresAt, practitioner, entry } = present(message.waitlistOffer);
  if (state !== "OPEN") return refused("Not sent: the time is no longer kept for them.");
  const keptUntil = expiresAt.getTime();
  if (keptUntil <= now) {
    return refused(`Not sent: the time was kept until ${clinicMoment(keptUntil, clinic.timeZone)}.`);
  }
  const facts = factsOf(entry, clinic);
  const visit = facts.isForEarlier ? entry.booking : null;
  const offer = {
    ...facts,
    startsAt: startsAt.getTime(),
    practitionerName: practitioner.name,
    byPhone: entry.treatment.rooms.length === 0,
    keptUntil,
    isTooLateToMove: visit !== null && now > changeUntil(clinic.policy, visit.startsAt.getTime()),
  };
  return accepted({
    ...envelope(message, id, clinic, now),
    to: { name: facts.recipientName, address: message.recipient },
    words: waitlistOffer(offer, now),
    calendar: null,
  });
}

type Entry = NonNullable<MessageToSend["waitlistEntry"]>;

/** With a visit, the names are those of the visit. */
function factsOf(
  { id, patientName, bookedBy, tokenSealed, booking, ...entry }: Entry,
  clinic: ClinicFacts,
): WaitlistFacts {
  const isForEarlier = patientName === null;
  const name = isForEarlier ? (booking?.bookedBy ?? booking?.patient.name) : (bookedBy ?? patientName);
  return {
    recipientName: addressee(name ?? ""),
    url: waitlistUrl(openWaitlistToken(id, tokenSealed)),
    isForEarlier,
    clinic,
    language: languageOf(entry),
  };
}
