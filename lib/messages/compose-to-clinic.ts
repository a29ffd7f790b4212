import "server-only";
import { openContactBody } from "@/lib/auth/contact-body";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import type { ContactFacts } from "@/lib/domain/message";
import { env } from "@/lib/env";
import { addressee } from "./addressee";
import { envelope, present } from "./envelope";
import { cannotCome } from "./templates/cannot-come";
import type { Mail } from "./transport";

/** Somebody wants something from the clinic: a mail to the clinic's own address, which answers to theirs. */
export function composeToClinic(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
  template: (facts: ContactFacts) => Mail["words"],
): Mail {
  const { id, bodySealed, createdAt, name, email, phone } = present(message.contactRequest);
  const body = bodySealed && openContactBody(id, bodySealed);
  const mail = envelope(message, id, clinic, now);
  return {
    ...mail,
    to: { name: clinic.name, address: message.recipient },
    replyTo: email ? { name: addressee(name), address: email } : mail.replyTo,
    words: template({ name, email, phone, body, clinic, askedAt: createdAt.getTime() }),
    calendar: null,
  };
}

/** Somebody cannot come to a visit that it is too late to cancel: the clinic is told where to see to it. */
export function composeCannotCome(message: MessageToSend, clinic: ClinicFacts, now: Instant): Mail {
  const { id, name, phone, createdAt, booking } = present(message.contactRequest);
  const { reference, startsAt, practitioner, ...visit } = present(booking);
  return {
    ...envelope(message, id, clinic, now),
    to: { name: clinic.name, address: message.recipient },
    words: cannotCome({
      ...{ name, phone, reference, clinic, practitionerName: practitioner.name },
      ...{ startsAt: startsAt.getTime(), askedAt: createdAt.getTime() },
      deskUrl: new URL(`/desk/visits/${visit.id}`, env().APP_URL).href,
    }),
    calendar: null,
  };
}
