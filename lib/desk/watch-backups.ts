import "server-only";
import { readDrillFacts } from "@/lib/data/restore-drills";
import type { Instant } from "@/lib/domain/interval";
import { daysWithoutDrill } from "@/lib/domain/restore-alarm";
import type { StaffRole } from "@/lib/domain/staff";

export type BackupAlarm = {
  days: number;
  /** False: no drill has ever been good. */
  hadGoodDrill: boolean;
  /** What was wrong the last time, in words for administrators. */
  fault: string | null;
};

/** What administrators have to be told of the backups, and nobody else; null while all is well. */
export async function watchBackups(role: StaffRole, now: Instant): Promise<BackupAlarm | null> {
  const facts = role === "ADMIN" ? await readDrillFacts() : undefined;
  const days = facts ? daysWithoutDrill(facts, now) : null;
  if (!facts || days === null) return null;
  return { days, hadGoodDrill: facts.lastGoodAt !== null, fault: facts.fault };
}
