import "server-only";
import { clinicDay, dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
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
  /** Whether the start wished for is among all free ones, shown or not. */
  isWishFree: boolean;
};

/** NHS: going from five days to ten made "later dates" needed by far fewer. */
const DAYS_SHOWN = 10;

type DaysWanted = {
  treatment: string;
  practitioner: Wish;
  /** Null: from the first free day, or so that the wish is shown. */
  from: ClinicDate | null;
  wish: Instant | null;
  /** The draft's own hold: its owner still sees its time, and those around it, as free. */
  ownHold: { id: string; start: Instant } | null;
  /** A visit that is about to be moved: its own time is free for it. */
  exceptBookingId?: string;
};

/** The next ten days that have free times, out of the whole horizon. None: nothing is free at all. */
export async function offerDays(wanted: DaysWanted, now: Instant): Promise<OfferedDays> {
  const { timeZone, policy } = await findClinic();
  const { treatment, practitioner, ownHold, exceptBookingId } = wanted;
  const horizon = {
    ...{ from: dateAt(now, timeZone), days: policy.horizonDays + 1 },
    ...(exceptBookingId !== undefined && { exceptBookingId }),
  };
  const offer = await offerTimes({ treatment, practitioner, ...horizon }, now);
  const free = "times" in offer ? offer.times.map(({ start }) => start) : [];
  const own = ownHold ? await timesOnceReleased({ treatment, practitioner, hold: ownHold }, now) : [];

  const starts = [...new Set([...free, ...own])].sort((a, b) => a - b);
  const all = byDay(starts, timeZone);
  const at = firstShown(all, wanted);
  return {
    timeZone,
    days: all.slice(at, at + DAYS_SHOWN),
    earlierFrom: at > 0 ? (all[Math.max(at - DAYS_SHOWN, 0)]?.date ?? null) : null,
    laterFrom: all[at + DAYS_SHOWN]?.date ?? null,
    isWishFree: wanted.wish !== null && starts.includes(wanted.wish),
  };
}

function firstShown(all: readonly FreeDay[], { from, wish }: DaysWanted): number {
  if (from === null) {
    const wished = all.findIndex(({ starts }) => wish !== null && starts.includes(wish));
    return wished < DAYS_SHOWN ? 0 : wished;
  }
  const first = all.findIndex(({ date }) => date >= from);
  return first === -1 ? Math.max(all.length - DAYS_SHOWN, 0) : first;
}

/** Free starts, earliest first, under the clinic's days they fall on. */
function byDay(starts: readonly Instant[], timeZone: string): FreeDay[] {
  const days: FreeDay[] = [];
  let end = -Infinity; // of the last day: there are a thousand starts, and to ask each for its date takes time
  for (const start of starts) {
    if (start >= end) {
      const date = dateAt(start, timeZone);
      end = clinicDay(date, timeZone).stretches.at(-1)?.end ?? end;
      days.push({ date, starts: [] });
    }
    days.at(-1)?.starts.push(start);
  }
  return days;
}
