import "server-only";
import { randomUUID } from "node:crypto";
import { daysOfVisit } from "@/lib/booking/days-of-visit";
import type { Wish } from "@/lib/booking/question";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { insertHold, releaseHolds } from "@/lib/data/holds";
import type { Instant } from "@/lib/domain/interval";
import { accepted, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";
import { placeAtDesk } from "./place-at-desk";
import { refuseOverlaps } from "./refuse-overlaps";

export type HoldWanted = {
  treatment: string;
  practitioner: Wish;
  start: Instant;
  /** The hold this one replaces. */
  instead: string | null;
};
export type Held = { holdId: string; practitioner: string; expiresAt: Date };

/** Keeps a time for a caller while the desk talks; the same time again keeps it longer. */
export async function holdAtDesk(
  _by: Staff,
  { treatment, practitioner, start, instead }: HoldWanted,
  now: Instant,
): Promise<Result<Held, DeskRefusal>> {
  const { holdMinutes } = await findClinic();
  const days = await daysOfVisit(treatment, start);
  return refuseOverlaps(() =>
    changeDiary({ days }, async (tx) => {
      const place = {
        ...{ treatment, practitioner, start, exceptHoldId: instead },
        ...{ room: null, formerRoom: null, minutes: null, patientId: null },
        ...{ exceptBookingId: null, squeezeReason: null },
      };
      const placed = await placeAtDesk(tx, place, now);
      if (!placed.ok) return placed;
      const { treatmentId, practitionerId, slots, visit, day, hasStaleHolds } = placed.value;
      if (hasStaleHolds) await releaseHolds(tx, day, instead);
      const id = randomUUID();
      const hold = {
        id,
        treatmentId,
        practitionerId,
        startsAt: new Date(visit.start),
        minutes: holdMinutes,
        slots,
      };
      const { expiresAt } = await insertHold(tx, hold);
      return accepted({ holdId: id, practitioner: placed.value.practitioner, expiresAt });
    }),
  );
}
