import "server-only";
import { findTreatments } from "@/lib/data/catalogue";
import { findClinic } from "@/lib/data/clinic";
import type { FreeTime } from "@/lib/booking/offer-times";
import { usualTreatment } from "@/lib/domain/caller";
import { fitsWish, readWish, type CallerWish } from "@/lib/domain/caller-wish";
import { addDays, dateAt, daysFrom, minuteAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { nextThree } from "@/lib/domain/next-three";
import { LOOK_AHEAD_DAYS } from "@/lib/domain/wish-days";
import type { Card } from "./find-card";
import { offerAtDesk } from "./offer-at-desk";

/** A time to say on the phone, and who has it. End exclusive. */
export type OfferedTime = { start: Instant; end: Instant; practitioner: string };

export type CallerOffer = {
  /** Null: nothing was wished for, or nothing of it understood. */
  wish: CallerWish | null;
  /** At most three, earliest first. */
  times: OfferedTime[];
  /** Nothing fits the wish; these are the nearest to it. */
  isNear: boolean;
  /** The practitioner wished for does not give this treatment. */
  isNotGiven: boolean;
};

const NOTHING: CallerOffer = { wish: null, times: [], isNear: false, isNotGiven: false };
const NEAR_DAYS = 3;

/** Somebody who is on record without a visit is as good as new. */
export const hasVisits = ({ patient }: Card): boolean => (patient?.lastPractitioner ?? null) !== null;

/** What the visit would be, when nothing else was chosen. */
export async function treatmentOf(card: Card): Promise<string> {
  const usual = usualTreatment(await findTreatments(), hasVisits(card));
  return card.treatment ?? usual?.slug ?? "";
}

/**
 * The next three times that fit what a caller wishes for, the card's own hold counted as free. Without a wish: the
 * time that was chosen in the grid, or what is free near it.
 * @param after only times later than this: the caller wants to hear others
 */
export async function offerToCaller(card: Card, after: Instant | null, now: Instant): Promise<CallerOffer> {
  const { timeZone } = await findClinic();
  const today = dateAt(now, timeZone);
  const wish = readWish(card.wish, { today, minute: minuteAt(now, timeZone) });
  const isWanted = ({ start }: FreeTime) => after === null || start > after;
  const dayOf = (at: Instant) => dateAt(at, timeZone);
  const three = (times: FreeTime[]) => nextThree(times, dayOf).map((time) => given(card, time));

  if (!wish) {
    if (card.start === null || card.wish !== "") return NOTHING;
    const start = card.start;
    const around = await freeTimes(card, daysFrom(addDays(dayOf(start), -NEAR_DAYS), 2 * NEAR_DAYS + 1), now);
    if (!around) return { ...NOTHING, isNotGiven: true };
    const same = around.filter((time) => time.start === start);
    if (same.length > 0) return { ...NOTHING, times: three(same) };
    return { ...NOTHING, times: three(nearest(around, start)), isNear: true };
  }

  const dates = [...new Set(wish.parts.flatMap((part) => part.dates))].sort();
  const fits = ({ start }: FreeTime) => fitsWish(wish, dayOf(start), minuteAt(start, timeZone));
  const free = await freeTimes(card, dates, now);
  if (!free) return { ...NOTHING, wish, isNotGiven: true };
  const fitting = free.filter((time) => fits(time) && isWanted(time));
  if (fitting.length > 0) return { ...NOTHING, wish, times: three(fitting) };

  // Better the same hours on another day than another hour; better anything than nothing.
  const [first = today] = dates;
  const later = (await freeTimes(card, daysFrom(first, LOOK_AHEAD_DAYS), now))?.filter(isWanted) ?? [];
  const atThoseHours = later.filter(({ start }) =>
    wish.parts.some(({ dates: [date = first] }) => fitsWish(wish, date, minuteAt(start, timeZone))),
  );
  return { ...NOTHING, wish, times: three(atThoseHours.length > 0 ? atThoseHours : later), isNear: true };
}

/** Null: the practitioner wished for does not give this treatment, or there is none such. */
async function freeTimes(card: Card, dates: ClinicDate[], now: Instant): Promise<FreeTime[] | null> {
  const [from, until] = [dates[0], dates.at(-1)];
  if (from === undefined || until === undefined) return [];
  const days = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
  const { practitioner, holdId } = card;
  const wanted = { treatment: await treatmentOf(card), practitioner, from, days, exceptHoldId: holdId };
  const offer = await offerAtDesk(wanted, now);
  return "times" in offer ? offer.times : null;
}

/** Whoever treated the patient last, when they are free; the name is said on the phone, so it must be one. */
const given = ({ patient, hold }: Card, { start, end, practitioners }: FreeTime): OfferedTime => {
  const held = hold?.start === start ? hold.practitioner : undefined;
  const wished = [held, patient?.lastPractitioner].find((one) => one && practitioners.includes(one));
  return { start, end, practitioner: wished ?? practitioners[0] ?? "" };
};

const nearest = (times: FreeTime[], start: Instant): FreeTime[] =>
  [...times]
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .slice(0, 3)
    .sort((a, b) => a.start - b.start);
