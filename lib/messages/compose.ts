import "server-only";
import { openStaffToken, staffLinkUrl } from "@/lib/auth/staff-link";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import type { StaffLinkFacts } from "@/lib/domain/message";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { addressee } from "./addressee";
import { composeMoveAsked, composeMoveTakenBack } from "./compose-asked-move";
import { composeAboutVisit } from "./compose-about-visit";
import { composeReminder } from "./compose-reminder";
import { composeLinkAgain, composeVisitsLink } from "./compose-lost-link";
import { composeCannotCome, composeToClinic } from "./compose-to-clinic";
import { composeJoined, composeOffer } from "./compose-for-waitlist";
import { composeTried } from "./compose-tried";
import { envelope, present } from "./envelope";
import { callBackRequested } from "./templates/call-back-requested";
import { contactReceived } from "./templates/contact-received";
import { erasureRequested } from "./templates/erasure-requested";
import { passwordReset } from "./templates/password-reset";
import { staffInvited } from "./templates/staff-invited";
import type { Mail } from "./transport";

/**
 * The mail as it has to read at this moment.
 * @returns a refusal, in words for the desk, when it is no longer true and must not be sent
 */
export function compose(message: MessageToSend, clinic: ClinicFacts, now: Instant): Result<Mail, string> {
  switch (message.kind) {
    case "BOOKING_CONFIRMED":
    case "BOOKING_CHANGED":
      return composeAboutVisit(message, clinic, now);
    case "CONTACT_RECEIVED":
      return accepted(composeToClinic(message, clinic, now, contactReceived));
    case "CALL_BACK_REQUESTED":
      return accepted(composeToClinic(message, clinic, now, callBackRequested));
    case "VISIT_REMINDER":
      return composeReminder(message, clinic, now);
    case "MOVE_ASKED":
      return composeMoveAsked(message, clinic, now);
    case "MOVE_TAKEN_BACK":
      return composeMoveTakenBack(message, clinic, now);
    case "CANNOT_COME":
      return accepted(composeCannotCome(message, clinic, now));
    case "ERASURE_REQUESTED":
      return accepted(composeToClinic(message, clinic, now, erasureRequested));
    case "LINK_AGAIN":
      return composeLinkAgain(message, clinic, now);
    case "VISITS_LINK":
      return composeVisitsLink(message, clinic, now);
    case "WAITLIST_JOINED":
      return composeJoined(message, clinic, now);
    case "WAITLIST_OFFER":
      return composeOffer(message, clinic, now);
    case "STAFF_INVITED":
      return composeToStaff(message, clinic, now, staffInvited);
    case "PASSWORD_RESET":
      return composeToStaff(message, clinic, now, passwordReset);
    case "TEXT_TRIED":
      return accepted(composeTried(message, clinic, now));
  }
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
