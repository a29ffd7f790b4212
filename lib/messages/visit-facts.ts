import "server-only";
import { manageUrl, openManageToken } from "@/lib/auth/manage-link";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { VisitFacts } from "@/lib/domain/message";
import { addressee } from "./addressee";

type BookingToTell = NonNullable<MessageToSend["booking"]>;

/** All that a mail about this visit may say. */
export function visitFacts(booking: BookingToTell, recipient: string, clinic: ClinicFacts): VisitFacts {
  const { bookedBy, patient } = booking;
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
    recipientAddress: recipient,
    sequence: booking.sequence,
  };
}
