import "server-only";
import type { Told } from "@/lib/domain/news";
import { db, type Transaction } from "./client";
import type { MessageKind } from "./generated/client";

/**
 * How often sending is tried. The queue waits e^n seconds after the nth try, at most e^10: 3 s, 7 s, 20 s, 55 s,
 * 2 min, 7 min, 18 min, 50 min, 2 h, then every 6 h. 25 tries take four days, as long as mail servers keep trying.
 */
export const TRIES = 25;

type OwedMessage = {
  kind: MessageKind;
  /** The one thing it speaks of. */
  about: { bookingId: string; sequence: number } | { contactRequestId: string } | { staffLinkId: string };
  recipient: string;
};

/** Writes down that a mail is owed, and the job that will send it: both are committed with the caller's change. */
export async function oweMessage(tx: Transaction, { kind, about, recipient }: OwedMessage): Promise<void> {
  const booking = "bookingId" in about ? about : null;
  const contactRequestId = "contactRequestId" in about ? about.contactRequestId : null;
  const staffLinkId = "staffLinkId" in about ? about.staffLinkId : null;
  await tx.$queryRaw`
    with owed as (
      insert into messages (id, kind, booking_id, contact_request_id, staff_link_id, sequence, recipient)
      values (gen_random_uuid(), ${kind}::message_kind, ${booking?.bookingId ?? null}::uuid,
              ${contactRequestId}::uuid, ${staffLinkId}::uuid, ${booking?.sequence ?? 0}, ${recipient})
      returning id
    )
    select (graphile_worker.add_job('deliver-message', json_build_object('messageId', id),
                                    job_key := 'message:' || id, max_attempts := ${TRIES}::int)).id::text
      from owed`;
}

const needed = {
  id: true,
  kind: true,
  state: true,
  sequence: true,
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
      sequence: true,
      told: true,
      practitionerId: true,
      manageTokenSealed: true,
      practitioner: { select: { name: true } },
      patient: { select: { name: true } },
    },
  },
  contactRequest: {
    select: { id: true, name: true, email: true, phone: true, bodySealed: true, createdAt: true },
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
} as const;

export type MessageToSend = NonNullable<Awaited<ReturnType<typeof findMessage>>>;

/** A message and the present facts it speaks of; of the treatment nothing is read, so nothing can leak. */
export const findMessage = (id: string) => db().message.findUnique({ where: { id }, select: needed });

/** The visit as a mail that is made now tells it. */
export const truthOfVisit = (booking: NonNullable<MessageToSend["booking"]>): Told => ({
  isCancelled: booking.status === "CANCELLED",
  startsAt: booking.startsAt.getTime(),
  endsAt: booking.endsAt.getTime(),
  practitionerId: booking.practitionerId,
  sequence: booking.sequence,
});
