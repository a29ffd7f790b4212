import type { Instant } from "./interval";

const HOUR_MS = 3_600_000;
const BACKUP_EVERY_MS = 24 * HOUR_MS;
const DRILL_EVERY_MS = 7 * 24 * HOUR_MS;
/** What has failed is tried again sooner: the next day has another backup. */
const DRILL_AGAIN_MS = 24 * HOUR_MS;

/** Due by what was done last, not by a time of day: a machine that was off makes up for it when it is on. */
export const isBackupDue = (lastBackupAt: Instant | undefined, now: Instant): boolean =>
  lastBackupAt === undefined || now - lastBackupAt >= BACKUP_EVERY_MS;

export function isDrillDue(last: { at: Instant; wasGood: boolean } | undefined, now: Instant): boolean {
  if (!last) return true;
  return now - last.at >= (last.wasGood ? DRILL_EVERY_MS : DRILL_AGAIN_MS);
}
