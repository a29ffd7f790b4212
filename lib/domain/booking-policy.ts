import { addDays, clinicDay, dateAt, type ClinicDate } from "./clinic-time";
import { MINUTE, type Instant, type Interval } from "./interval";

/** Rules that bind patients. The desk is not bound by notice and cut-off. */
export type BookingPolicy = {
  /** Patients can book and move by themselves. */
  onlineBooking: boolean;
  /** No start sooner than this many minutes from now. */
  minimumNoticeMinutes: number;
  /** Last bookable day: today plus this many days, inclusive. */
  horizonDays: number;
  /** A visit may be moved or cancelled until this many minutes before it starts. */
  changeCutoffMinutes: number;
  /** Starts lie on wall-clock multiples of this many minutes. */
  gridMinutes: number;
  /** Times that would leave less than this unused in a practitioner's day are offered only when it has no others. */
  smallestGapMinutes: number;
};

/** The instants at which a visit may start for someone who books now; none while online booking is off. */
export function bookableTime(policy: BookingPolicy, zone: string, now: Instant): Interval {
  if (!policy.onlineBooking) return { start: now, end: now };
  const lastDay = clinicDay(lastBookableDate(policy, zone, now), zone);
  return { start: now + policy.minimumNoticeMinutes * MINUTE, end: lastDay.stretches.at(-1)?.end ?? now };
}

export const lastBookableDate = (policy: BookingPolicy, zone: string, now: Instant): ClinicDate =>
  addDays(dateAt(now, zone), policy.horizonDays);

/** The last instant at which the patient may still move or cancel a visit, inclusive. */
export const changeUntil = (policy: BookingPolicy, startsAt: Instant): Instant =>
  startsAt - policy.changeCutoffMinutes * MINUTE;

/** The same of a visit that the clinic itself asks to move: no cut-off binds, and whoever reads late can still answer. */
export const answerUntil = ({ endsAt }: { endsAt: Instant }): Instant => endsAt;
