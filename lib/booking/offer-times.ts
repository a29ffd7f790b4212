import "server-only";
import { offers } from "@/lib/domain/availability";
import { bookableTime } from "@/lib/domain/booking-policy";
import { clinicDay, dateAt, daysFrom, type ClinicDate } from "@/lib/domain/clinic-time";
import { contains, MINUTE, overlaps, type Instant } from "@/lib/domain/interval";
import { withoutHoles } from "@/lib/domain/tidy-days";
import { findClinic } from "@/lib/data/clinic";
import { ANY, askAbout, type Wish } from "./question";

/** A time that can be booked. End exclusive, turnover not included. */
export type FreeTime = { start: Instant; end: Instant; practitioners: string[] };

export type TimesWanted = {
  treatment: string;
  practitioner: Wish;
  from: ClinicDate;
  days: number;
  /** A visit that is about to be moved: its own time is free for it. */
  exceptBookingId?: string;
};

/**
 * The free times of some days, earliest first. Days in the past or past the horizon are empty.
 * @returns a fault when there is no such treatment, or nobody of that name who gives it
 */
export async function offerTimes(
  { treatment, practitioner, from, days, exceptBookingId }: TimesWanted,
  now: Instant,
): Promise<{ timeZone: string; times: FreeTime[] } | { unknown: "treatment" | "practitioner" }> {
  const { timeZone, policy } = await findClinic();
  const bookable = bookableTime(policy, timeZone, now);
  const asked = daysFrom(from, days);
  const reaches = asked.filter((date) =>
    clinicDay(date, timeZone).stretches.some((open) => overlaps(open, bookable)),
  );

  // Days that cannot be booked are not read; one is, to tell an unknown treatment from an empty answer.
  const [first = dateAt(now, timeZone), count] = [reaches[0], Math.max(reaches.length, 1)];
  const around = { from: first, count, zone: timeZone, exceptBookingId: exceptBookingId ?? null };
  const asking = await askAbout({ treatment, practitioner }, around, now);
  if (!asking) return { unknown: "treatment" };
  const { stored, question, days: read } = asking;
  if (practitioner !== ANY && question.practitioners.length === 0) return { unknown: "practitioner" };

  const slugs = new Map(stored.practitioners.map(({ id, slug }) => [id, slug]));
  const { gridMinutes, smallestGapMinutes } = stored.clinic;
  const possible = reaches.length === 0 ? [] : offers(question, read, gridMinutes);
  const found = withoutHoles(possible, question, read, smallestGapMinutes);
  const times = found.map(({ start, practitionerIds }) => ({
    start,
    end: start + stored.treatment.minutes * MINUTE,
    practitioners: practitionerIds.flatMap((id) => slugs.get(id) ?? []),
  }));
  return { timeZone, times: times.filter(({ start }) => contains(bookable, start)) };
}
