import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { findWeeklyHours } from "@/lib/data/hours-of-practitioners";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { joinedHours, type OpenHours } from "@/lib/domain/open-hours";

/** When somebody treats here in a usual week. */
export async function openingHours(now: Instant): Promise<OpenHours[]> {
  const { timeZone } = await findClinic();
  return joinedHours(await findWeeklyHours(dateAt(now, timeZone)));
}
