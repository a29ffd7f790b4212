import "server-only";
import { findBookingState } from "@/lib/data/booking-states";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { askToMove, type MoveChoice, type NotAsked } from "./ask-to-move";
import { moveVisit } from "./move-visit";

export type { MoveChoice } from "./ask-to-move";

/** `move`: each visit is at its new time at once. `ask`: it stays until its patient has answered. */
export const CLOSING_WAYS = ["move", "ask"] as const;
export type ClosingWay = (typeof CLOSING_WAYS)[number];

/** How it went with one visit. */
export type ClosingEnd = "done" | NotAsked;

/**
 * One act for all visits of a closed time, each in a transaction of its own: what clashes meanwhile keeps no other from
 * being done, and stays as it was. Each patient gets one mail, so visits of people without an address are left alone:
 * somebody has to call them.
 */
export async function moveOrAskAll(
  by: Staff,
  way: ClosingWay,
  choices: readonly MoveChoice[],
  now: Instant,
): Promise<Record<ClosingEnd, number>> {
  const ends: Record<ClosingEnd, number> = {
    done: 0,
    changed: 0,
    "asked-before": 0,
    taken: 0,
    "no-email": 0,
  };
  for (const choice of choices) {
    ends[await (way === "move" ? move(by, choice, now) : ask(by, choice, now))] += 1;
  }
  return ends;
}

async function ask(by: Staff, choice: MoveChoice, now: Instant): Promise<ClosingEnd> {
  const outcome = await askToMove(by, choice, now);
  return outcome.ok ? "done" : outcome.refusal;
}

async function move(by: Staff, choice: MoveChoice, now: Instant): Promise<ClosingEnd> {
  const seen = await findBookingState(choice.bookingId);
  if (!seen) return "changed";
  if (seen.email === null) return "no-email";
  if (seen.askedMoveId !== null) return "asked-before";
  const asItIs = { room: null, minutes: null, squeezeReason: null };
  const outcome = await moveVisit(by, { ...choice, ...asItIs, tell: true }, now);
  if (outcome.ok) return "done";
  return ["obstructed", "invalid"].includes(outcome.refusal.reason) ? "taken" : "changed";
}
