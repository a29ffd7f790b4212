import "server-only";
import { ANY, askAbout, type Wish } from "@/lib/booking/question";
import type { FreeTime } from "@/lib/booking/offer-times";
import { findClinic } from "@/lib/data/clinic";
import { offers } from "@/lib/domain/availability";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { ALL_TIME, MINUTE, type Instant } from "@/lib/domain/interval";

export type DeskTimesWanted = {
  treatment: string;
  practitioner: Wish;
  from: ClinicDate;
  days: number;
  /** A visit that is about to be moved, and a hold that is about to be replaced: their own time is free. */
  exceptBookingId?: string | null;
  exceptHoldId?: string | null;
};

export type DeskTimes = { timeZone: string; times: FreeTime[] } | { unknown: "treatment" | "practitioner" };

/** The free times of some days, earliest first, as the desk may book them: without notice and horizon. */
export async function offerAtDesk(wanted: DeskTimesWanted, now: Instant): Promise<DeskTimes> {
  const { timeZone } = await findClinic();
  const { from, days: count, exceptBookingId = null, exceptHoldId = null } = wanted;
  const asking = await askAbout(wanted, { from, count, zone: timeZone, exceptBookingId, exceptHoldId }, now);
  if (!asking) return { unknown: "treatment" };
  const { stored, days } = asking;
  const question = { ...asking.question, bookable: { start: now, end: ALL_TIME.end } };
  if (wanted.practitioner !== ANY && question.practitioners.length === 0) return { unknown: "practitioner" };

  const slugs = new Map(stored.practitioners.map(({ id, slug }) => [id, slug]));
  const times = offers(question, days, stored.clinic.gridMinutes).map(({ start, practitionerIds }) => ({
    start,
    end: start + stored.treatment.minutes * MINUTE,
    practitioners: practitionerIds.flatMap((id) => slugs.get(id) ?? []),
  }));
  return { timeZone, times };
}
