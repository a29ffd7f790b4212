import "server-only";
import { db } from "./client";

const needed = {
  ...{
    id: true,
    reference: true,
    status: true,
    version: true,
    startsAt: true,
    endsAt: true,
    createdAt: true,
  },
  ...{ bookedBy: true, email: true, phone: true, squeezedIn: true, squeezeReason: true, cancelledBy: true },
  ...{ arrivedAt: true, inRoomAt: true, fulfilledAt: true },
  ...{ sequence: true, confirmedSequence: true },
  contactRequests: { where: { kind: "CANNOT_COME", answeredAt: null }, select: { submission: true } },
  askedMoves: {
    where: { state: "OPEN" },
    select: { startsAt: true, practitioner: { select: { name: true } } },
  },
  patient: { select: { id: true, name: true, phone: true } },
  practitioner: { select: { id: true, slug: true, name: true } },
  room: { select: { id: true, name: true } },
  treatment: {
    select: {
      ...{ slug: true, name: true, minutes: true },
      practitioners: {
        select: { practitioner: { select: { slug: true, name: true } } },
        orderBy: { practitioner: { position: "asc" } },
      },
      rooms: {
        select: { room: { select: { id: true, name: true } } },
        orderBy: { room: { position: "asc" } },
      },
    },
  },
  messages: {
    select: {
      ...{ id: true, kind: true, state: true, recipient: true, dueAt: true, attempts: true },
      ...{ lastAttemptAt: true, sentAt: true, serverReply: true, createdAt: true },
    },
    orderBy: { createdAt: "desc" },
  },
} as const;

/** One visit with all that the desk knows of it, as it is stored. */
export const findVisitRecord = (bookingId: string) =>
  db().booking.findUnique({ where: { id: bookingId }, select: needed });

export type VisitRecord = NonNullable<Awaited<ReturnType<typeof findVisitRecord>>>;

/** The number to call about each of some visits: the visit's own, otherwise the patient's. */
export async function findPhones(bookingIds: string[]): Promise<Record<string, string | null>> {
  const rows = await db().booking.findMany({
    where: { id: { in: bookingIds } },
    select: { id: true, phone: true, patient: { select: { phone: true } } },
  });
  return Object.fromEntries(rows.map(({ id, phone, patient }) => [id, phone ?? patient.phone]));
}
