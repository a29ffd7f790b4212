import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Language } from "@/lib/words/languages";
import { db } from "./client";
import { cannotComeSubmission } from "./contact-requests";
import type { BookingStatus, MessageKind, MessageState } from "./generated/client";
import { NEWS_KINDS } from "./visit-mail";

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
  /** What the patient reads. */
  language: Language;
  /** The patient has said to come to the visit as it is. */
  isComing: boolean;
  /** The patient has told the desk that they cannot come to the visit as it is. */
  saidCannotCome: boolean;
  /** Where the clinic asks to move it, while it waits for an answer. */
  asked: { askedMoveId: string; startsAt: Instant; practitioner: { slug: string; name: string } } | null;
  /** The newest mail that says what became of the visit; null when none is owed, for want of an address. */
  mail: StoredMail | null;
};

export type StoredMail = {
  about: "confirmation" | "change";
  state: MessageState;
  attempts: number;
  sentAt: Date | null;
  recipient: string;
};

/** The visit that a manage link leads to, by the hash of its token. */
export async function findVisitByToken(hash: Uint8Array<ArrayBuffer>): Promise<StoredVisit | null> {
  const row = await db().booking.findUnique({
    where: { manageTokenHash: hash },
    select: {
      ...{ id: true, reference: true, status: true, startsAt: true, endsAt: true, sequence: true },
      ...{ roomId: true, bookedBy: true, email: true, language: true, confirmedSequence: true },
      treatment: { select: { slug: true, name: true } },
      practitioner: { select: { slug: true, name: true } },
      patient: { select: { name: true } },
      askedMoves: {
        where: { state: "OPEN" },
        select: { id: true, startsAt: true, practitioner: { select: { slug: true, name: true } } },
      },
      contactRequests: { where: { kind: "CANNOT_COME" }, select: { submission: true } },
      messages: {
        where: { kind: { in: NEWS_KINDS } },
        orderBy: [{ createdAt: "desc" }, { sequence: "desc" }],
        select: { kind: true, state: true, attempts: true, sentAt: true, recipient: true },
      },
    },
  });
  if (!row) return null;
  const { id, roomId, patient, messages, contactRequests, confirmedSequence, startsAt, endsAt, ...others } =
    row;
  const { askedMoves, ...visit } = others;
  const [asked] = askedMoves;
  const submission = cannotComeSubmission(id, row.sequence);
  // One that was not needed in the end is no news, unless there is no other.
  const newest = messages.find(({ state }) => state !== "SKIPPED") ?? messages[0];
  return {
    ...visit,
    language: visit.language as Language, // a check of the database promises it
    bookingId: id,
    startsAt: startsAt.getTime(),
    endsAt: endsAt.getTime(),
    hasRoom: roomId !== null,
    patientName: patient.name,
    isComing: confirmedSequence === row.sequence,
    saidCannotCome: contactRequests.some((request) => request.submission === submission),
    asked: asked
      ? { askedMoveId: asked.id, startsAt: asked.startsAt.getTime(), practitioner: asked.practitioner }
      : null,
    mail: newest ? asMail(newest) : null,
  };
}

const asMail = ({ kind, ...mail }: Omit<StoredMail, "about"> & { kind: MessageKind }): StoredMail => ({
  ...mail,
  about: kind === "BOOKING_CONFIRMED" ? "confirmation" : "change",
});
