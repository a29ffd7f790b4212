import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";

const TITLES: Record<VisitStatus, string> = {
  BOOKED: "Your visit is booked",
  ARRIVED: "We know that you are here",
  IN_ROOM: "You are being treated",
  FULFILLED: "This visit is over",
  NO_SHOW: "This visit is over",
  CANCELLED: "This visit was cancelled",
};

/** What is true of a visit now, in one line. */
export const visitTitle = (visit: { status: VisitStatus; endsAt: Instant }, now: Instant): string =>
  visit.endsAt <= now && visit.status !== "CANCELLED" ? TITLES.FULFILLED : TITLES[visit.status];
