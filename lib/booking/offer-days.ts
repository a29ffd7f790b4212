import "server-only";
import { dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { findClinic } from "@/lib/data/clinic";
import { offerTimes } from "./offer-times";
import type { Wish } from "./question";
import { timesOnceReleased } from "./times-once-released";

export type FreeDay = { date: ClinicDate; starts: Instant[] };

/** Some days with free times, and the dates from which the days before and after them can be had. */
export type OfferedDays = {
  timeZone: string;
  days: FreeDay[];
  earlierFrom: ClinicDate | null;
  laterFrom: ClinicDate | null;
};

/** NHS: going from five days to ten made "later dates" needed by far fewer. */
const DAYS_SHOWN = 10;

type DaysWanted = {
  treatment: string;
  practitioner: Wish;
  /** Null: from the first free day. */
  from: ClinicDate | null;
  /** The draft's own hold: its owner still sees its time, and those around it, as free. */
  ownHold: { id: string; start: Instant } | null;
};

/** The next ten days that have free times, out of the whole horizon. None: nothing is free at all. */
export async function offerDays(wanted: DaysWanted, now: Instant): Promise<OfferedDays> {
  const { timeZone, policy } = await findClinic();
  const { treatment, practitioner, ownHold } = wanted;
  const horizon = { from: dateAt(now, timeZone), days: policy.horizonDays + 1 };
  const offer = await offerTimes({ treatment, practitioner, ...horizon }, now);
  const free = "times" in offer ? offer.times.map(({ start }) => start) : [];
  const own = ownHold ? await timesOnceReleased({ treatment, practitioner, hold: ownHold }, now) : [];

  const all = byDay(
    [...new Set([...free, ...own])].sort((a, b) => a - b),
    timeZone,
  );
  const first = wanted.from === null ? 0 : all.findIndex(({ date }) => date >= (wanted.from ?? date));
  const at = first === -1 ? Math.max(all.length - DAYS_SHOWN, 0) : first;
  return {
    timeZone,
    days: all.slice(at, at + DAYS_SHOWN),
    earlierFrom: at > 0 ? (all[Math.max(at - DAYS_SHOWN, 0)]?.date ?? null) : null,
    laterFrom: all[at + DAYS_SHOWN]?.date ?? null,
  };
}

/** Free starts under the clinic's days they fall on, both in order. */
export function byDay(starts: readonly Instant[], timeZone: string): FreeDay[] {
  const days = new Map<ClinicDate, Instant[]>();
  for (const start of starts) {
    const date = dateAt(start, timeZone);
    days.set(date, [...(days.get(date) ?? []), start]);
  }
  return [...days].map(([date, starts]) => ({ date, starts }));
}
