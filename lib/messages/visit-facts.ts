import "server-only";
import { manageUrl, openManageToken } from "@/lib/auth/manage-link";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { VisitFacts } from "@/lib/domain/message";
import { addressee } from "./addressee";
import { languageOf, present } from "./envelope";

/** What the mail about a visit may hold, as it is at this moment. */
export function visitFacts(message: MessageToSend, clinic: ClinicFacts): VisitFacts {
  const { bookedBy, patient, ...booking } = present(message.booking);
  return {
    bookingId: booking.id,
    reference: booking.reference,
    startsAt: booking.startsAt.getTime(),
    endsAt: booking.endsAt.getTime(),
    practitionerName: booking.practitioner.name,
    clinic,
    byPhone: booking.roomId === null,
    manageUrl: manageUrl(openManageToken(booking.id, booking.manageTokenSealed)),
    recipientName: addressee(bookedBy ?? patient.name),
    visitorName: bookedBy === null ? "" : addressee(patient.name),
    language: languageOf(booking),
    recipientAddress: message.recipient,
    sequence: booking.sequence,
  };
}
