import "server-only";
import { isClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import type { Draft } from "./find-draft";
import { nearestTimes } from "./nearest-times";
import { offerDays, type OfferedDays } from "./offer-days";

export type TimesShown = OfferedDays & {
  /** The wished time, when it can be had. */
  chosen: Instant | null;
  /** It can be had, but is kept for this browser no longer. */
  ranOut: boolean;
  /** The wished time when it cannot be had any more, and what is free near it. */
  lost: { start: Instant; nearest: Instant[] } | null;
};

/**
 * The times to choose from, and what has become of the one wished for last.
 * @param from a date as someone may have typed it; what is none counts for nothing
 */
export async function showTimes(draft: Draft, from: string | null, now: Instant): Promise<TimesShown> {
  const { treatment, practitioner, start, hold, keptUntil } = draft;
  if (treatment === null) throw new Error("the journey asks for the treatment before it shows times");
  const first = from !== null && isClinicDate(from) ? from : null;
  const offered = await offerDays({ treatment, practitioner, from: first, wish: start, ownHold: hold }, now);
  if (start === null) return { ...offered, chosen: null, ranOut: false, lost: null };
  if (offered.isWishFree) return { ...offered, chosen: start, ranOut: keptUntil === null, lost: null };
  const near = await nearestTimes({ treatment, practitioner, start }, now);
  return {
    ...offered,
    chosen: null,
    ranOut: false,
    lost: { start, nearest: near.map((time) => time.start) },
  };
}
