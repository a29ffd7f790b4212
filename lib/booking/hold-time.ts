import "server-only";
import { randomUUID } from "node:crypto";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { insertHold, releaseHolds } from "@/lib/data/holds";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { daysOfVisit } from "./days-of-visit";
import { nearestTimes } from "./nearest-times";
import { placeVisit } from "./place-visit";
import type { Wish } from "./question";
import type { BookingRefusal, PlaceRefusal } from "./refusal";

export type HoldWanted = {
  treatment: string;
  practitioner: Wish;
  start: Instant;
  /** The hold this one replaces. */
  instead: string | null;
};
export type Held = { holdId: string; practitioner: string; expiresAt: Date };
export type HoldRefusal = Extract<BookingRefusal, { reason: "slot-taken" | "invalid" }>;

/** Keeps a time for the browser that chose it, for as long as the clinic's policy says. */
export async function holdTime(wanted: HoldWanted, now: Instant): Promise<Result<Held, HoldRefusal>> {
  const outcome = await changeHold(wanted, now);
  if (outcome.ok) return outcome;
  if (outcome.refusal.reason === "invalid") return refused(outcome.refusal);
  return refused({ reason: "slot-taken", alternatives: await nearestTimes(wanted, now) });
}

async function changeHold(wanted: HoldWanted, now: Instant): Promise<Result<Held, PlaceRefusal>> {
  const clinic = await findClinic();
  const days = await daysOfVisit(wanted.treatment, wanted.start);
  try {
    return await changeDiary({ days }, async (tx) => {
      const placed = await placeVisit(
        tx,
        { ...wanted, patientId: null, holdId: wanted.instead },
        clinic,
        now,
      );
      if (!placed.ok) return placed;
      const { treatmentId, practitionerId, practitioner, slots, visit, day, hasStaleHolds } = placed.value;
      if (hasStaleHolds) await releaseHolds(tx, day, wanted.instead);
      const id = randomUUID();
      const startsAt = new Date(visit.start);
      const kept = { id, treatmentId, practitionerId, startsAt, minutes: clinic.holdMinutes, slots };
      return accepted({ holdId: id, practitioner, ...(await insertHold(tx, kept)) });
    });
  } catch (error) {
    if (overlapRefusedBy(error) === null) throw error;
    return refused({ reason: "slot-taken" });
  }
}
