import "server-only";
import type { Sql } from "@/lib/data/sql";
import { findTakenBy } from "@/lib/data/taken";
import type { Interval } from "@/lib/domain/interval";
import type { Obstacle } from "@/lib/domain/obstacle";

/** The visits and holds that lie in some stretches of some schedules, each once for each diary, earliest first. */
export async function visitsIn(
  tx: Sql,
  scheduleIds: readonly string[],
  stretches: readonly Interval[],
): Promise<Obstacle[]> {
  const found = await findTakenBy(tx, scheduleIds, stretches);
  return found.map(({ who, start, end, ...by }): Obstacle => {
    if (by.heldUntil !== null) return { kind: "hold", who, until: by.heldUntil };
    const { bookingId, patientName } = by;
    return { kind: "visit", who, bookingId, patientName, start, end, isTurnover: false };
  });
}
