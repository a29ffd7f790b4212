import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { db } from "./client";
import type { BookingStatus, MessageState } from "./generated/client";

/** A booking with the names people know it by. */
export type StoredVisit = {
  bookingId: string;
  reference: string;
  status: BookingStatus;
  startsAt: Instant;
  /** Exclusive. */
  endsAt: Instant;
  sequence: number;
  treatment: { slug: string; name: string };
  practitioner: { slug: string; name: string };
  hasRoom: boolean;
  patientName: string;
  /** Who arranged the visit, when that is not the patient. */
  bookedBy: string | null;
  email: string | null;
  /** The newest confirmation; null when none is owed, for want of an address. */
  confirmation: { state: MessageState; attempts: number; sentAt: Date | null; recipient: string } | null;
};

/** The visit that a manage link leads to, by the hash of its token. */
export async function findVisitByToken(hash: Uint8Array<ArrayBuffer>): Promise<StoredVisit | null> {
  const row = await db().booking.findUnique({
    where: { manageTokenHash: hash },
    select: {
      ...{ id: true, reference: true, status: true, startsAt: true, endsAt: true, sequence: true },
      ...{ roomId: true, bookedBy: true, email: true },
      treatment: { select: { slug: true, name: true } },
      practitioner: { select: { slug: true, name: true } },
      patient: { select: { name: true } },
      messages: {
        where: { kind: "BOOKING_CONFIRMED" },
        orderBy: { sequence: "desc" },
        take: 1,
        select: { state: true, attempts: true, sentAt: true, recipient: true },
      },
    },
  });
  if (!row) return null;
  const { id, roomId, patient, messages, startsAt, endsAt, ...visit } = row;
  return {
    ...visit,
    bookingId: id,
    startsAt: startsAt.getTime(),
    endsAt: endsAt.getTime(),
    hasRoom: roomId !== null,
    patientName: patient.name,
    confirmation: messages[0] ?? null,
  };
}
