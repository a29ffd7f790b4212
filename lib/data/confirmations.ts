import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { db } from "./client";
import type { BookingStatus, MessageState } from "./generated/client";

/** What the page after booking tells. */
export type StoredConfirmation = {
  reference: string;
  status: BookingStatus;
  start: Instant;
  end: Instant;
  treatment: string;
  practitioner: { name: string; credentials: string };
  /** False: the clinic calls the patient. */
  isAtClinic: boolean;
  email: string | null;
  phone: string | null;
  sealedToken: Uint8Array;
  /** The confirmation by email; null when there is no address to send it to. */
  mail: { state: MessageState; attempts: number; sentAt: Instant | null } | null;
};

export async function findStoredConfirmation(bookingId: string): Promise<StoredConfirmation> {
  const { treatment, practitioner, messages, ...booking } = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: {
      treatment: { select: { name: true } },
      practitioner: { select: { name: true, credentials: true } },
      messages: { where: { kind: "BOOKING_CONFIRMED" }, orderBy: { sequence: "desc" }, take: 1 },
    },
  });
  const [mail] = messages;
  return {
    reference: booking.reference,
    status: booking.status,
    start: booking.startsAt.getTime(),
    end: booking.endsAt.getTime(),
    treatment: treatment.name,
    practitioner,
    isAtClinic: booking.roomId !== null,
    email: booking.email,
    phone: booking.phone,
    sealedToken: booking.manageTokenSealed,
    mail: mail
      ? { state: mail.state, attempts: mail.attempts, sentAt: mail.sentAt?.getTime() ?? null }
      : null,
  };
}
