import "server-only";
import { isClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { offerDays, type OfferedDays } from "./offer-days";
import { ANY } from "./question";
import type { Visit } from "./show-visit";

/**
 * Where a visit could be moved to, the time around its own among it.
 * @param from a date as someone may have typed it; what is none counts for nothing
 */
export async function offerMoves(visit: Visit, from: string | null, now: Instant): Promise<OfferedDays> {
  const first = from !== null && isClinicDate(from) ? from : null;
  const { bookingId: exceptBookingId, treatment } = visit;
  const offered = await offerDays(
    { treatment: treatment.slug, practitioner: ANY, from: first, wish: null, ownHold: null, exceptBookingId },
    now,
  );
  const others = (starts: Instant[]) => starts.filter((start) => start !== visit.startsAt);
  const days = offered.days.map(({ date, starts }) => ({ date, starts: others(starts) }));
  return { ...offered, days: days.filter(({ starts }) => starts.length > 0) };
}
