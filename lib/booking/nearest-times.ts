import "server-only";
import { addDays, dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { findClinic } from "@/lib/data/clinic";
import { offerTimes, type FreeTime } from "./offer-times";
import type { Wish } from "./question";
import { sharedAnswers } from "./shared-answers";

const OFFERED = 5;
const ENOUGH = 3;
/** First the days around the wish; the whole horizon only when they hold too little. */
const NEAR_DAYS = 3;

type Missed = { treatment: string; practitioner: Wish; start: Instant };

const shared = sharedAnswers<FreeTime[]>();

/** Free times nearest to one that was just taken, nearest first; fewer than three only when no more are left. */
export function nearestTimes({ treatment, practitioner, start }: Missed, now: Instant): Promise<FreeTime[]> {
  const missed = { treatment, practitioner, start };
  return shared(JSON.stringify(missed), () => lookAround(missed, now));
}

async function lookAround({ treatment, practitioner, start }: Missed, now: Instant): Promise<FreeTime[]> {
  const { timeZone, policy } = await findClinic();
  const today = dateAt(now, timeZone);
  const wished = dateAt(start, timeZone);
  const windows = [
    { from: addDays(wished, -NEAR_DAYS), days: 2 * NEAR_DAYS + 1 },
    { from: today, days: policy.horizonDays + 1 },
  ];
  let nearest: FreeTime[] = [];
  for (const window of windows) {
    const offer = await offerTimes({ treatment, practitioner, ...window }, now);
    const times = "times" in offer ? offer.times : [];
    nearest = times
      .filter((time) => time.start !== start)
      .sort(byDistanceFrom(start))
      .slice(0, OFFERED);
    if (nearest.length >= ENOUGH) break;
  }
  return nearest;
}

const byDistanceFrom = (start: Instant) => (a: FreeTime, b: FreeTime) =>
  Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start;
