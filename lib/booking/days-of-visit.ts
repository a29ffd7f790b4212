import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { findTreatments } from "@/lib/data/catalogue";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";

/** The clinic's days that a visit touches, turnover included: the ones to lock. One, but for a visit over midnight. */
export async function daysOfVisit(treatment: string, start: Instant): Promise<ClinicDate[]> {
  const { timeZone } = await findClinic();
  const length = (await findTreatments()).find(({ slug }) => slug === treatment);
  const last = start + ((length?.minutes ?? 0) + (length?.turnoverMinutes ?? 0)) * MINUTE;
  return [...new Set([dateAt(start, timeZone), dateAt(last, timeZone)])];
}
