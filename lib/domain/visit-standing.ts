import type { Instant } from "./interval";
import type { VisitStatus } from "./visit-state";

/** What a visit is at for its patient, and for whoever looks over their shoulder: whether somebody came is nobody's. */
export type VisitStanding = "booked" | "here" | "over" | "cancelled";

const STANDINGS: Record<VisitStatus, VisitStanding> = {
  BOOKED: "booked",
  ARRIVED: "here",
  IN_ROOM: "here",
  FULFILLED: "over",
  NO_SHOW: "over",
  CANCELLED: "cancelled",
};

export const standingOf = (
  { status, endsAt }: { status: VisitStatus; endsAt: Instant },
  now: Instant,
): VisitStanding => (endsAt <= now && status !== "CANCELLED" ? "over" : STANDINGS[status]);
