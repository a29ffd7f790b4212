import { addDays, clinicDay, dateAt, type ClinicDate } from "./clinic-time";
import { MINUTE, type Instant, type Interval } from "./interval";

/** Rules that bind patients. The desk is not bound by notice and cut-off. */
export type BookingPolicy = {
  /** No start sooner than this many minutes from now. */
  minimumNoticeMinutes: number;
  /** Last bookable day: today plus this many days, inclusive. */
  horizonDays: number;
  /** A visit may be moved or cancelled until this many minutes before it starts. */
  changeCutoffMinutes: number;
  /** Starts lie on wall-clock multiples of this many minutes. */
  gridMinutes: number;
};

/** The instants at which a visit may start for someone who books now. */
export function bookableTime(policy: BookingPolicy, zone: string, now: Instant): Interval {
  const lastDay = clinicDay(lastBookableDate(policy, zone, now), zone);
  return { start: now + policy.minimumNoticeMinutes * MINUTE, end: lastDay.stretches.at(-1)?.end ?? now };
}

export const lastBookableDate = (policy: BookingPolicy, zone: string, now: Instant): ClinicDate =>
  addDays(dateAt(now, zone), policy.horizonDays);

/** The last instant at which the patient may still move or cancel a visit, inclusive. */
export const changeUntil = (policy: BookingPolicy, startsAt: Instant): Instant =>
  startsAt - policy.changeCutoffMinutes * MINUTE;
