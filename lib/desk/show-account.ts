import "server-only";
import { listSessions } from "@/lib/data/staff-sessions";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";

export type OwnSession = { id: string; browser: string; lastSeenAt: Instant; isThisOne: boolean };

/** One's own sessions, the newest click first. */
export async function showSessions(staff: Staff): Promise<OwnSession[]> {
  const sessions = await listSessions(staff.id);
  return sessions.map(({ id, browser, lastSeenAt }) => ({
    id,
    browser,
    lastSeenAt: lastSeenAt.getTime(),
    isThisOne: id === staff.sessionId,
  }));
}
