import "server-only";
import { manageUrl, openManageToken } from "@/lib/auth/manage-link";
import { openContactBody } from "@/lib/auth/contact-body";
import { openStaffToken, staffLinkUrl } from "@/lib/auth/staff-link";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import type { ContactFacts, StaffLinkFacts, VisitFacts } from "@/lib/domain/message";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { addressee } from "./addressee";
import { calendarInvite } from "./calendar-invite";
import { bookingConfirmed } from "./templates/booking-confirmed";
import { callBackRequested } from "./templates/call-back-requested";
import { contactReceived } from "./templates/contact-received";
import { passwordReset } from "./templates/password-reset";
import { staffInvited } from "./templates/staff-invited";
import type { Mail, Mailbox } from "./transport";

/**
 * The mail as it has to read at this moment.
 * @returns a refusal, in words for the desk, when it is no longer true and must not be sent
 */
export function compose(message: MessageToSend, clinic: ClinicFacts, now: Instant): Result<Mail, string> {
  switch (message.kind) {
    case "BOOKING_CONFIRMED":
      return composeConfirmation(message, clinic, now);
    case "CONTACT_RECEIVED":
      return accepted(composeToClinic(message, clinic, now, contactReceived));
    case "CALL_BACK_REQUESTED":
      return accepted(composeToClinic(message, clinic, now, callBackRequested));
    case "STAFF_INVITED":
      return composeToStaff(message, clinic, now, staffInvited);
    case "PASSWORD_RESET":
      return composeToStaff(message, clinic, now, passwordReset);
  }
}

function composeConfirmation(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const booking = present(message.booking);
  if (booking.status === "CANCELLED") return refused("Not sent: the visit was cancelled.");
  if (booking.sequence !== message.sequence) return refused("Not sent: the visit has changed since.");
  if (booking.endsAt.getTime() <= now) return refused("Not sent: the visit was over.");

  const visit: VisitFacts = {
    bookingId: booking.id,
    reference: booking.reference,
    startsAt: booking.startsAt.getTime(),
    endsAt: booking.endsAt.getTime(),
    practitionerName: booking.practitioner.name,
    clinic,
    byPhone: booking.roomId === null,
    manageUrl: manageUrl(openManageToken(booking.id, booking.manageTokenSealed)),
    recipientName: addressee(booking.bookedBy ?? booking.patient.name),
    recipientAddress: message.recipient,
    sequence: booking.sequence,
  };
  const content = calendarInvite(visit, { method: "REQUEST", host: host(), stampedAt: now });
  return accepted({
    ...envelope(message, booking.id, clinic, now),
    to: { name: visit.recipientName, address: message.recipient },
    words: bookingConfirmed(visit),
    calendar: { method: "REQUEST", content },
  });
}

function composeToClinic(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
  template: (facts: ContactFacts) => Mail["words"],
): Mail {
  const { id, bodySealed, createdAt, ...who } = present(message.contactRequest);
  const body = bodySealed && openContactBody(id, bodySealed);
  const mail = envelope(message, id, clinic, now);
  return {
    ...mail,
    to: { name: clinic.name, address: message.recipient },
    replyTo: who.email ? { name: addressee(who.name), address: who.email } : mail.replyTo,
    words: template({ ...who, body, clinic, askedAt: createdAt.getTime() }),
    calendar: null,
  };
}

function composeToStaff(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
  template: (facts: StaffLinkFacts) => Mail["words"],
): Result<Mail, string> {
  const { id, tokenSealed, usedAt, expiresAt, staffMember } = present(message.staffLink);
  if (staffMember.disabledAt) return refused("Not sent: this person may no longer sign in.");
  if (usedAt) return refused("Not sent: the link was used.");
  if (!tokenSealed || expiresAt.getTime() <= now) return refused("Not sent: the link has run out.");

  const url = staffLinkUrl(openStaffToken(id, tokenSealed));
  return accepted({
    ...envelope(message, id, clinic, now),
    to: { name: addressee(staffMember.name), address: message.recipient },
    words: template({ name: addressee(staffMember.name), url, expiresAt: expiresAt.getTime(), clinic }),
    calendar: null,
  });
}

function envelope({ kind, sequence }: MessageToSend, about: string, clinic: ClinicFacts, now: Instant) {
  const replyTo: Mailbox = { name: clinic.name, address: clinic.email };
  return {
    from: { name: clinic.name, address: env().MAIL_FROM ?? clinic.email },
    replyTo,
    messageId: `<${kind.toLowerCase().replaceAll("_", "-")}.${sequence}.${about}@${host()}>`,
    date: now,
  };
}

/** The site's host: what our Message-IDs and calendar UIDs end with. */
const host = (): string => new URL(env().APP_URL).hostname;

/** A check of the database (message_has_one_subject) and the kind promise that it is there. */
function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("the message has lost what it speaks of");
  return value;
}
