import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { oweMessage } from "@/lib/data/owed-messages";
import { listVisitsToRemindOf, noteMissedReminder } from "@/lib/data/reminders";
import { sql } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import { furthestAhead, remindersDue } from "@/lib/domain/reminders";

const TOO_LATE = "Not sent: it came too late. The next reminder, or the visit, was too near.";

/**
 * Owes the reminders that are due by now. Any number of workers may do so at once: each reminder of a visit is written
 * once, and it is read again whether it is true when it leaves.
 * @returns how many were written, those that came too late among them
 */
export async function oweReminders(now: Instant): Promise<number> {
  const { reminders: rule } = await findClinic();
  const visits = await listVisitsToRemindOf(now, now + furthestAhead(rule));
  let written = 0;
  for (const visit of visits) {
    for (const { daysBefore, leavesAt } of remindersDue(visit, rule, now)) {
      if (visit.written.includes(daysBefore)) continue;
      const { bookingId, sequence, email: recipient } = visit;
      const about = { bookingId, sequence, ordinal: daysBefore };
      if (leavesAt === null) await noteMissedReminder(visit, daysBefore, TOO_LATE);
      else {
        const waitSeconds = Math.ceil((leavesAt - now) / 1000);
        await oweMessage(sql, { kind: "VISIT_REMINDER", about, recipient, waitSeconds });
      }
      written += 1;
    }
  }
  return written;
}
