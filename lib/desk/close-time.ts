import "server-only";
import { listSchedules } from "@/lib/data/block-records";
import { EVERYONE, type ClosedTime } from "@/lib/domain/closed-time";
import type { Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { blockTime, type Blocked } from "./block-time";
import type { DeskRefusal } from "./desk-refusal";

/**
 * Takes a closed time out of booking before its visits leave it: otherwise the waitlist and the public page would give
 * their times away again. Why it is closed is not asked.
 */
export async function closeTime(by: Staff, closed: ClosedTime): Promise<Result<Blocked, DeskRefusal>> {
  const { who, ...time } = closed;
  const schedules = await listSchedules();
  const theirs = schedules.filter(({ slug }) => who === EVERYONE || slug === who);
  const scheduleIds = theirs.map(({ scheduleId }) => scheduleId);
  const block = { scheduleIds, kind: "OTHER" as const, note: null, repeat: null, aroundVisits: true };
  return blockTime(by, { ...time, ...block });
}
