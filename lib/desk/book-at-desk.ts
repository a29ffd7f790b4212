import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { newManageToken } from "@/lib/auth/manage-link";
import { daysOfVisit } from "@/lib/booking/days-of-visit";
import type { Wish } from "@/lib/booking/question";
import { newReference } from "@/lib/booking/reference";
import { insertBooking } from "@/lib/data/bookings";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { findEarlier } from "@/lib/data/earlier";
import { releaseHolds } from "@/lib/data/holds";
import { findLanguageOf, findPatientFacts, patientLock, type PatientFacts } from "@/lib/data/patients";
import type { Sql } from "@/lib/data/sql";
import { insertUndoStep } from "@/lib/data/undo-steps";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { USUAL } from "@/lib/words/languages";
import type { Changed, DeskRefusal } from "./desk-refusal";
import { placeAtDesk, type DeskPlace } from "./place-at-desk";
import { refuseOverlaps } from "./refuse-overlaps";

export type DeskBookingWanted = {
  treatment: string;
  practitioner: Wish;
  start: Instant;
  /** A room's id; null: any that is free. */
  room: string | null;
  /** Somebody the clinic knows, or somebody new. */
  patient: { id: string } | PatientFacts;
  /** Where mail about this visit goes. Null: nobody is mailed. */
  email: string | null;
  phone: string | null;
  /** The caller's hold, which the booking takes over. */
  holdId: string | null;
  /** Whether the confirmation is mailed. */
  tell: boolean;
  squeezeReason: string | null;
  /** The safety questions, when they were asked and none was answered with yes. */
  screening: { version: string; takenAt: Date } | null;
  /** Names the request: sent twice, it books once. */
  key: string;
};

export type DeskBooked = Changed & { reference: string; start: Instant; end: Instant; practitioner: string };

/** Books a visit for somebody who called or stands at the desk. */
export async function bookAtDesk(
  by: Staff,
  wanted: DeskBookingWanted,
  now: Instant,
): Promise<Result<DeskBooked, DeskRefusal>> {
  const days = await daysOfVisit(wanted.treatment, wanted.start);
  const facts = "id" in wanted.patient ? await findPatientFacts(wanted.patient.id) : wanted.patient;
  if (!facts)
    return refused({
      reason: "invalid",
      errors: [{ path: "patient", message: "Choose the patient again." }],
    });
  const keys = [`request:${wanted.key}`, patientLock(facts)];

  return refuseOverlaps(() =>
    changeDiary({ days, keys }, async (tx): Promise<Result<DeskBooked, DeskRefusal>> => {
      const earlier = await findEarlier(tx, wanted.key, facts);
      if (earlier.answered) return accepted(earlier.answered.answer as DeskBooked);
      const known = "id" in wanted.patient ? wanted.patient.id : earlier.patientId;
      const { treatment, practitioner, start, room, squeezeReason } = wanted;
      const place = {
        ...{
          treatment,
          practitioner,
          start,
          room,
          squeezeReason,
          patientId: known,
          exceptHoldId: wanted.holdId,
        },
        ...{ formerRoom: null, minutes: null, exceptBookingId: null },
      };
      const placed = await placeAtDesk(tx, place, now);
      if (!placed.ok) return placed;
      if (placed.value.hasStaleHolds) await releaseHolds(tx, placed.value.day, wanted.holdId);
      return accepted(await write(tx, by, wanted, placed.value, { known, facts }));
    }),
  );
}

async function write(
  tx: Sql,
  by: Staff,
  wanted: DeskBookingWanted,
  place: DeskPlace,
  { known, facts }: { known: string | null; facts: PatientFacts },
): Promise<DeskBooked> {
  const { undoSeconds } = await findClinic();
  const bookingId = randomUUID();
  const undoId = randomUUID();
  const booked = { bookingId, version: 0, reference: newReference(), undoId };
  const answer: DeskBooked = { ...booked, ...place.visit, practitioner: place.practitioner };
  await insertBooking(tx, {
    ...place,
    ...{ id: bookingId, reference: booked.reference, patientId: known ?? randomUUID() },
    newPatient: known ? null : facts,
    bookedBy: null,
    email: wanted.email,
    phone: wanted.phone,
    language: known === null ? USUAL : await findLanguageOf(tx, known),
    screening: wanted.screening,
    consentedAt: null,
    foundBy: "DESK",
    manageToken: newManageToken(bookingId),
    request: { key: wanted.key, hash: createHash("sha256").update(wanted.key).digest(), answer },
    actor: actorOf(by),
    confirmAfter: wanted.tell && wanted.email !== null ? undoSeconds : null,
  });
  const step = { id: undoId, staffMemberId: by.id, bookingId, versionAfter: 0 };
  await insertUndoStep(tx, { ...step, action: "booking.booked", before: { state: null } });
  return answer;
}
