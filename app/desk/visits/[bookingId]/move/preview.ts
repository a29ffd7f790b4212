import { offerAtDesk } from "@/lib/desk/offer-at-desk";
import type { ShownVisit } from "@/lib/desk/show-visit";
import { whyNot } from "@/lib/desk/why-not";
import { dateAt, daysFrom } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { daysInWords, type DayInWords } from "@/lib/format/free-days";
import { obstaclesInWords, type ObstacleInWords } from "@/lib/format/obstacle-links";
import type { AskedMove } from "./asked-move";

/** The day that was asked for, and the two after it. */
export const DAYS = 3;

/** Free times near the day that was asked for, as if the visit were not there. */
export async function freeNear(
  { treatment, bookingId }: ShownVisit,
  { practitioner, date }: AskedMove,
  zone: string,
  now: Instant,
): Promise<DayInWords[]> {
  const wanted = { treatment: treatment.slug, practitioner: practitioner.slug, from: date, days: DAYS };
  const offer = await offerAtDesk({ ...wanted, exceptBookingId: bookingId }, now);
  const starts = "times" in offer ? offer.times.map(({ start }) => start) : [];
  const days = daysFrom(date, DAYS).map((date) => ({
    date,
    starts: starts.filter((start) => dateAt(start, zone) === date),
  }));
  return daysInWords(days, zone);
}

/** What the move would hit. */
export async function inTheWayOf(
  { treatment, bookingId, patient }: ShownVisit,
  { start, practitioner, room, minutes }: AskedMove,
  zone: string,
  now: Instant,
): Promise<ObstacleInWords[]> {
  if (start === null) return [];
  const asked = { treatment: treatment.slug, practitioner: practitioner.slug, start, minutes };
  const about = { room: room?.id ?? null, exceptBookingId: bookingId, patientId: patient.id };
  const why = await whyNot({ ...asked, ...about }, now);
  return obstaclesInWords(why?.forDesk ?? [], zone);
}
