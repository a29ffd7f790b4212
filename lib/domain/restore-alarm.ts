import type { Instant } from "./interval";

/** Drills are weekly: one day late is a day to look. */
export const LONGEST_WITHOUT_DRILL_DAYS = 8;
const DAY_MS = 86_400_000;

export type DrillsSoFar = {
  isDemonstration: boolean;
  /** The first visit that was ever booked: before it there was nothing to lose. Null also once a drill was good. */
  firstBookedAt: Instant | null;
  lastGoodAt: Instant | null;
};

/**
 * For how many whole days nobody has known whether the clinic could be restored, once they are too many; null while
 * all is well. A demonstration has nothing to lose.
 */
export function daysWithoutDrill(drills: DrillsSoFar, now: Instant): number | null {
  const since = drills.lastGoodAt ?? drills.firstBookedAt;
  if (drills.isDemonstration || since === null) return null;
  const isLate = now - since > LONGEST_WITHOUT_DRILL_DAYS * DAY_MS;
  return isLate ? Math.floor((now - since) / DAY_MS) : null;
}
