import "server-only";
import type { Told } from "@/lib/domain/news";
import { db } from "./client";
import { ARRIVING, NEWS_KINDS } from "./visit-mail";

const waiting = {
  id: true,
  state: true,
  patientName: true,
  bookedBy: true,
  tokenSealed: true,
  booking: { select: { startsAt: true, bookedBy: true, patient: { select: { name: true } } } },
} as const;

const needed = {
  id: true,
  kind: true,
  state: true,
  sequence: true,
  ordinal: true,
  round: true,
  recipient: true,
  booking: {
    select: {
      id: true,
      reference: true,
      status: true,
      startsAt: true,
      endsAt: true,
      roomId: true,
      bookedBy: true,
      email: true,
      sequence: true,
      told: true,
      practitionerId: true,
      manageTokenSealed: true,
      practitioner: { select: { name: true } },
      patient: { select: { name: true } },
      messages: {
        where: { kind: { in: NEWS_KINDS }, state: { in: ARRIVING } },
        select: { sentAt: true },
      },
    },
  },
  contactRequest: {
    select: {
      ...{ id: true, name: true, email: true, phone: true, bodySealed: true, createdAt: true },
      booking: {
        select: { id: true, reference: true, startsAt: true, practitioner: { select: { name: true } } },
      },
    },
  },
  waitlistEntry: { select: waiting },
  waitlistOffer: {
    select: {
      id: true,
      state: true,
      startsAt: true,
      expiresAt: true,
      practitioner: { select: { name: true } },
      entry: {
        select: { ...waiting, treatment: { select: { rooms: { select: { roomId: true }, take: 1 } } } },
      },
    },
  },
  staffLink: {
    select: {
      id: true,
      tokenSealed: true,
      usedAt: true,
      expiresAt: true,
      staffMember: { select: { name: true, disabledAt: true } },
    },
  },
  visitsLink: { select: { id: true, tokenSealed: true, expiresAt: true } },
} as const;

export type MessageToSend = NonNullable<Awaited<ReturnType<typeof findMessage>>>;

/**
 * A message and the present facts it speaks of; of a treatment nothing is read but whether it needs a room, so nothing
 * can leak.
 */
export const findMessage = (id: string) => db().message.findUnique({ where: { id }, select: needed });

/** The visit as a mail that is made now tells it. */
export const truthOfVisit = (booking: NonNullable<MessageToSend["booking"]>): Told => ({
  isCancelled: booking.status === "CANCELLED",
  startsAt: booking.startsAt.getTime(),
  endsAt: booking.endsAt.getTime(),
  practitionerId: booking.practitionerId,
  sequence: booking.sequence,
});
