import "server-only";
import { randomUUID } from "node:crypto";
import { findClinic } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import { overlapRefusedBy } from "@/lib/data/database-errors";
import { countLiveHolds, insertHold, releaseHolds, type HoldKeeper } from "@/lib/data/holds";
import type { Sql } from "@/lib/data/sql";
import { holdLimits, judgeHold } from "@/lib/domain/hold-limits";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
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
  /** Whose browser keeps it: so many it may keep, and so many its address group. */
  keeper?: Keeper;
};
export type Keeper = HoldKeeper & {
  /** Whether it has done the work it was asked for. */
  hasWorked: boolean;
};
export type Held = { holdId: string; practitioner: string; expiresAt: Date };
/** work: to be done before so many times may be kept from one place, or by all together. */
type KeeperRefusal = { reason: "too-many-holds" } | { reason: "work"; bits: number };
export type HoldRefusal = Extract<BookingRefusal, { reason: "slot-taken" | "invalid" }> | KeeperRefusal;

/** Keeps a time for the browser that chose it, for as long as the clinic's policy says. */
export async function holdTime(wanted: HoldWanted, now: Instant): Promise<Result<Held, HoldRefusal>> {
  const outcome = await changeHold(wanted, now);
  if (outcome.ok) return outcome;
  if (outcome.refusal.reason !== "slot-taken") return refused(outcome.refusal);
  return refused({ reason: "slot-taken", alternatives: await nearestTimes(wanted, now) });
}

async function changeHold(
  wanted: HoldWanted,
  now: Instant,
): Promise<Result<Held, PlaceRefusal | KeeperRefusal>> {
  const clinic = await findClinic();
  const days = await daysOfVisit(wanted.treatment, wanted.start);
  try {
    const keys = wanted.keeper ? keysOf(wanted.keeper) : [];
    return await changeDiary<Held, PlaceRefusal | KeeperRefusal>({ days, keys }, async (tx) => {
      const admitted = await admit(tx, wanted);
      if (!admitted.ok) return admitted;
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
      const kept = {
        id,
        treatmentId,
        practitionerId,
        startsAt,
        minutes: clinic.holdMinutes,
        slots,
        keeper: wanted.keeper,
      };
      return accepted({ holdId: id, practitioner, ...(await insertHold(tx, kept)) });
    });
  } catch (error) {
    if (overlapRefusedBy(error) === null) throw error;
    return refused({ reason: "slot-taken" });
  }
}

/** One after the other for one browser, and for one address group: many at once would each find room for one more. */
const keysOf = ({ browserHash, addressMark }: Keeper): string[] =>
  [browserHash, addressMark].map((bytes) => `holds of ${Buffer.from(bytes).toString("hex")}`);

async function admit(tx: Sql, { keeper, instead }: HoldWanted): Promise<Result<null, KeeperRefusal>> {
  if (!keeper) return accepted(null);
  const verdict = judgeHold(
    await countLiveHolds(tx, keeper, instead),
    holdLimits(env().RATE_LIMIT_MULTIPLIER),
  );
  if (verdict.may === "not") return refused({ reason: "too-many-holds" });
  if (verdict.may === "keep" || keeper.hasWorked) return accepted(null);
  return refused({ reason: "work", bits: verdict.bits });
}
