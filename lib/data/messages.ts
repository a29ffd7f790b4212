import "server-only";
import type { Told } from "@/lib/domain/news";
import { db } from "./client";
import type { MessageKind } from "./generated/client";
import { sql } from "./sql";
import { ARRIVING, NEWS_KINDS } from "./visit-mail";

const TOLD_AND_ASKED: MessageKind[] = [...NEWS_KINDS, "MOVE_ASKED"];

const waiting = {
  id: true,
  state: true,
  patientName: true,
  bookedBy: true,
  language: true,
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
  textTried: true,
  booking: {
    select: {
      id: true,
      reference: true,
      status: true,
      startsAt: true,
      endsAt: true,
      roomId: true,
      bookedBy: true,
      language: true,
      email: true,
      sequence: true,
      told: true,
      practitionerId: true,
      manageTokenSealed: true,
      practitioner: { select: { name: true } },
      patient: { select: { name: true } },
      messages: {
        where: { kind: { in: TOLD_AND_ASKED }, state: { in: ARRIVING } },
        select: { kind: true, ordinal: true, state: true, sentAt: true },
      },
      askedMoves: {
        select: { ordinal: true, state: true, startsAt: true, practitioner: { select: { name: true } } },
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
  visitsLink: { select: { id: true, language: true, tokenSealed: true, expiresAt: true } },
} as const;

export type MessageToSend = NonNullable<Awaited<ReturnType<typeof read>>>;

const read = (id: string, select: typeof needed) => db().message.findUnique({ where: { id }, select });

const ABOUT_NOTHING = {
  ...{ booking: null, contactRequest: null, waitlistEntry: null, waitlistOffer: null },
  ...{ staffLink: null, visitsLink: null },
};
type Subject = keyof typeof ABOUT_NOTHING;

/**
 * A message and the present facts it speaks of; of a treatment nothing is read but whether it needs a room, so nothing
 * can leak. First it is asked what it is about: Prisma would send ten statements for what it is not about.
 */
export async function findMessage(id: string): Promise<MessageToSend | null> {
  const [about] = await sql<Record<Subject, boolean>>`
    select booking_id is not null as booking, contact_request_id is not null as "contactRequest",
           waitlist_entry_id is not null as "waitlistEntry", waitlist_offer_id is not null as "waitlistOffer",
           staff_link_id is not null as "staffLink", visits_link_id is not null as "visitsLink"
      from messages where id = ${id}::uuid`;
  if (!about) return null;
  const asked = Object.entries(needed).filter(([name]) => !(name in about) || about[name as Subject]);
  const found = await read(id, Object.fromEntries(asked) as typeof needed);
  return found && { ...ABOUT_NOTHING, ...found };
}

/** The visit as a mail that is made now tells it. */
export const truthOfVisit = (booking: NonNullable<MessageToSend["booking"]>): Told => ({
  isCancelled: booking.status === "CANCELLED",
  startsAt: booking.startsAt.getTime(),
  endsAt: booking.endsAt.getTime(),
  practitionerId: booking.practitionerId,
  sequence: booking.sequence,
});
