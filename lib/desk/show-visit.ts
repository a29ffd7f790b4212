import "server-only";
import { z } from "zod";
import { cannotComeSubmission } from "@/lib/data/contact-requests";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { listTrailOfBooking, namesInTrail, type StoredTrailEntry } from "@/lib/data/trail-lines";
import { findVisitRecord, type VisitRecord } from "@/lib/data/visit-records";
import type { Instant } from "@/lib/domain/interval";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { VisitStatus } from "@/lib/domain/visit-state";

type Named = { slug: string; name: string };

/** A visit as the desk sees it. */
export type ShownVisit = Pick<
  VisitRecord,
  "reference" | "version" | "bookedBy" | "email" | "squeezedIn" | "squeezeReason" | "cancelledBy" | "room"
> & {
  bookingId: string;
  status: VisitStatus;
  start: Instant;
  /** Exclusive; turnover not included. */
  end: Instant;
  createdAt: Instant;
  patient: { id: string; name: string };
  /** Of the visit, otherwise of the patient. */
  phone: string | null;
  practitioner: Named & { id: string };
  treatment: Named & {
    minutes: number;
    /** Who gives it, and the rooms it can be given in; no rooms: it needs none. */
    practitioners: Named[];
    rooms: { id: string; name: string }[];
  };
  /** What the patient has said of the visit as it is; null: nothing that is still open. */
  said: "coming" | "cannot-come" | null;
  /** Where the patient is asked to move it, while there is no answer. */
  asked: { start: Instant; practitioner: string } | null;
  /** Newest first. */
  messages: ShownMessage[];
};

export type ShownMessage = Pick<
  VisitRecord["messages"][number],
  "id" | "kind" | "state" | "recipient" | "attempts" | "serverReply"
> & { dueAt: Instant | null; lastAttemptAt: Instant | null; sentAt: Instant | null };

/**
 * One visit, for whoever of the staff looks at it. Each look is written into the trail.
 * @param bookingId whatever stood in the address
 * @returns null when there is no such visit
 */
export async function showVisit(by: Staff, bookingId: unknown): Promise<ShownVisit | null> {
  const visit = await readVisit(bookingId);
  if (!visit) return null;
  const about = { bookingId: visit.bookingId, patientId: visit.patient.id };
  await noteInTrail(sql, { actor: actorOf(by), action: "visit.viewed", ...about, details: {} });
  return visit;
}

/** The same for a form that has just been sent: whoever sent it has looked at the visit already. */
export async function readVisit(bookingId: unknown): Promise<ShownVisit | null> {
  const id = z.uuid().safeParse(bookingId);
  const record = id.success ? await findVisitRecord(id.data) : null;
  if (!record) return null;
  const { startsAt, endsAt, createdAt, patient, phone, treatment, messages, askedMoves, ...visit } = record;
  const [asked] = askedMoves;
  return {
    ...visit,
    bookingId: record.id,
    ...{ start: startsAt.getTime(), end: endsAt.getTime(), createdAt: createdAt.getTime() },
    patient: { id: patient.id, name: patient.name },
    phone: phone ?? patient.phone,
    treatment: {
      ...treatment,
      practitioners: treatment.practitioners.map(({ practitioner }) => practitioner),
      rooms: treatment.rooms.map(({ room }) => room),
    },
    said: whatWasSaid(record),
    asked: asked ? { start: asked.startsAt.getTime(), practitioner: asked.practitioner.name } : null,
    messages: messages.map(({ dueAt, lastAttemptAt, sentAt, ...message }) => ({
      ...message,
      dueAt: dueAt?.getTime() ?? null,
      lastAttemptAt: lastAttemptAt?.getTime() ?? null,
      sentAt: sentAt?.getTime() ?? null,
    })),
  };
}

function whatWasSaid(record: VisitRecord): ShownVisit["said"] {
  const submission = cannotComeSubmission(record.id, record.sequence);
  if (record.contactRequests.some((request) => request.submission === submission)) return "cannot-come";
  return record.confirmedSequence === record.sequence ? "coming" : null;
}

/** What was done with a visit, newest first, and the names of all that the lines speak of by id. */
export type TrailOfVisit = { entries: StoredTrailEntry[]; names: Record<string, string> };

export async function showTrailOfVisit(bookingId: string): Promise<TrailOfVisit> {
  const [entries, names] = await Promise.all([listTrailOfBooking(bookingId), namesInTrail()]);
  return { entries, names };
}
