import type { Fault } from "@/lib/booking/refusal";
import type { Obstacle } from "@/lib/domain/obstacle";

/** Why a change at the desk was not made. Nothing of it is half done. */
export type DeskRefusal =
  /** There is no such visit, block or step. */
  | { reason: "unknown" }
  /** Somebody has changed it since the form was made: look at what it is now. */
  | { reason: "stale" }
  /** It has gone too far for that: a visit that is over cannot be moved. */
  | { reason: "too-late" }
  /** Something is in the way. With a reason it can be squeezed in all the same. */
  | { reason: "obstructed"; obstacles: Obstacle[] }
  | { reason: "invalid"; errors: Fault[] };

/** A change that was made, and the step with which it can be undone for some minutes. */
export type Changed = { bookingId: string; version: number; undoId: string };
