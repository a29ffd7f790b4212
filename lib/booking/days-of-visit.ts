import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { findTreatments } from "@/lib/data/catalogue";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import { MINUTE, type Instant } from "@/lib/domain/interval";

/**
 * The clinic's days that a visit touches, turnover included: the ones to lock. One, but for a visit over midnight.
 * @param minutes when it is not as long as its treatment
 */
export async function daysOfVisit(
  treatment: string,
  start: Instant,
  minutes: number | null = null,
): Promise<ClinicDate[]> {
  const { timeZone } = await findClinic();
  const length = (await findTreatments()).find(({ slug }) => slug === treatment);
  const last = start + ((minutes ?? length?.minutes ?? 0) + (length?.turnoverMinutes ?? 0)) * MINUTE;
  return daysBetween(start, last, timeZone);
}

/** The days of two instants that are less than a day apart. */
export const daysBetween = (first: Instant, last: Instant, timeZone: string): ClinicDate[] => [
  ...new Set([dateAt(first, timeZone), dateAt(last, timeZone)]),
];
