import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { manageUrl, newManageToken, openManageToken } from "@/lib/auth/manage-link";
import { findSealedToken, insertBooking } from "@/lib/data/bookings";
import { findClinic } from "@/lib/data/clinic";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { changeDiary } from "@/lib/data/diary-change";
import { findEarlier } from "@/lib/data/earlier";
import { releaseHolds } from "@/lib/data/holds";
import { patientLock, type PatientFacts } from "@/lib/data/patients";
import type { Sql } from "@/lib/data/sql";
import type { FoundBy } from "@/lib/domain/found-by";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { log } from "@/lib/log";
import type { Language } from "@/lib/words/languages";
import { daysOfVisit } from "./days-of-visit";
import type { KeptTime } from "./kept-time";
import { nearestTimes } from "./nearest-times";
import { placeVisit } from "./place-visit";
import type { Wish } from "./question";
import { newReference } from "./reference";
import type { BookingRefusal, PlaceRefusal } from "./refusal";

/** A visit that may be booked: safety questions passed, consent given, every field checked. */
export type VisitWanted = {
  treatment: string;
  practitioner: Wish;
  start: Instant;
  patient: PatientFacts;
  /** Who arranges the visit, when that is not the patient. */
  bookedBy: string | null;
  screening: { version: string; takenAt: Date };
  /** What the patient reads: mails about the visit are written in it. */
  language: Language;
  foundBy: FoundBy;
  /** The browser's hold, which the booking takes over. */
  holdId: string | null;
  /** Notes that a time kept for the patient is taken. Left out: nothing has to be noted. */
  take?: KeptTime["take"];
  /** Names the request: sent twice, it books once. */
  key: string;
};

export type BookedVisit = {
  bookingId: string;
  reference: string;
  status: "BOOKED";
  start: Instant;
  end: Instant;
  practitioner: string;
  manageUrl: string;
};
type Answer = Omit<BookedVisit, "bookingId" | "manageUrl">;
type Refusal = Exclude<BookingRefusal, { reason: "urgent-care" }>;

/** How often another practitioner or room is tried when the constraint says that someone was faster. */
const TRIES = 3;

/** Books a visit, once for each key. Refused times come back with the nearest that are free. */
export async function bookVisit(wanted: VisitWanted, now: Instant): Promise<Result<BookedVisit, Refusal>> {
  const outcome = await tryCandidates(wanted, now);
  if (outcome.ok) {
    log.info("booking.answered", { bookingId: outcome.value.bookingId });
    return outcome;
  }
  if (outcome.refusal.reason !== "slot-taken") return refused(outcome.refusal);
  return refused({ reason: "slot-taken", alternatives: await nearestTimes(wanted, now) });
}

async function tryCandidates(wanted: VisitWanted, now: Instant) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await changeDiaryFor(wanted, now);
    } catch (error) {
      const refusedBy = overlapRefusedBy(error);
      if (refusedBy === null) throw error;
      if (refusedBy === "booking_patient_no_overlap" || attempt === TRIES) {
        return refused({ reason: "slot-taken" as const });
      }
    }
  }
}

async function changeDiaryFor(wanted: VisitWanted, now: Instant) {
  const clinic = await findClinic();
  const days = await daysOfVisit(wanted.treatment, wanted.start);
  const keys = [`request:${wanted.key}`, patientLock(wanted.patient)];
  const requestHash = hashOf(wanted);

  return changeDiary(
    { days, keys },
    async (tx): Promise<Result<BookedVisit, PlaceRefusal | { reason: "key-reused" }>> => {
      const { answered, patientId: known } = await findEarlier(tx, wanted.key, wanted.patient);
      if (answered) {
        if (answered.requestHash !== requestHash.toString("hex")) return refused({ reason: "key-reused" });
        return accepted(await repeat(tx, answered.bookingId, answered.answer as Answer));
      }
      const placed = await placeVisit(tx, { ...wanted, patientId: known }, clinic, now);
      if (!placed.ok) return placed;
      const { visit, practitioner, day, hasStaleHolds } = placed.value;

      if (hasStaleHolds) await releaseHolds(tx, day, wanted.holdId);
      const bookingId = randomUUID();
      const manageToken = newManageToken(bookingId);
      const answer: Answer = { reference: newReference(), status: "BOOKED", ...visit, practitioner };
      await insertBooking(tx, {
        ...placed.value,
        id: bookingId,
        reference: answer.reference,
        patientId: known ?? randomUUID(),
        newPatient: known ? null : wanted.patient,
        bookedBy: wanted.bookedBy,
        email: wanted.patient.email,
        phone: wanted.patient.phone,
        language: wanted.language,
        screening: wanted.screening,
        ...{ consentedAt: new Date(now), foundBy: wanted.foundBy },
        manageToken,
        request: { key: wanted.key, hash: requestHash, answer },
        actor: "patient",
        squeezeReason: null,
        confirmAfter: 0,
      });
      if (wanted.take && !(await wanted.take(tx, bookingId))) return refused({ reason: "slot-taken" });
      return accepted({ bookingId, ...answer, manageUrl: manageUrl(manageToken.token) });
    },
  );
}

/** The first answer again, word for word, whatever has become of the visit since. */
async function repeat(tx: Sql, bookingId: string, answer: Answer): Promise<BookedVisit> {
  const token = openManageToken(bookingId, await findSealedToken(tx, bookingId));
  const { reference, status, start, end, practitioner } = answer;
  return { bookingId, reference, status, start, end, practitioner, manageUrl: manageUrl(token) };
}

/** What makes two requests with one key the same: all that was asked for, not when the questions were answered. */
function hashOf({
  treatment,
  practitioner,
  start,
  patient,
  bookedBy,
  screening,
  language,
}: VisitWanted): Buffer<ArrayBuffer> {
  const asked = { treatment, practitioner, start, patient, bookedBy, language, version: screening.version };
  return createHash("sha256").update(JSON.stringify(asked)).digest();
}
