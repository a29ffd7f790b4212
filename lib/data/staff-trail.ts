import "server-only";
import { log } from "@/lib/log";
import { db, type Transaction } from "./client";

type StaffEvent = {
  /** "staff:<id>", "system", or "stranger": someone who has proven nothing yet. */
  actor: string;
  /** "staff.signed-in", for example. */
  action: string;
  /** Ids, roles and counts only. */
  details: Record<string, string | number | boolean>;
};

/** One line in the trail, and one in the log, about signing in and who may. */
export async function noteStaffEvent(event: StaffEvent, tx?: Transaction): Promise<void> {
  const { actor, action, details } = event;
  await (tx ?? db()).auditEntry.create({ data: { actor, action, details } });
  log.info(action, { actor, ...details });
}
