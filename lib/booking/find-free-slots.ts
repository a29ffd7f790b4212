import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { findDirectory } from "@/lib/data/directory";
import { bookableTime } from "@/lib/domain/booking-policy";
import { addDays, dateAt, type ClinicDate } from "@/lib/domain/clinic-time";
import type { FreeSlot } from "@/lib/domain/fhir-slots";
import type { Instant } from "@/lib/domain/interval";
import { offerTimes } from "./offer-times";
import { ANY } from "./question";

/** So many days are computed at once: a page is often full after the first week. */
const DAYS_AT_ONCE = 7;

export type FreeSlotsWanted = {
  /** Null: everyone, everything. */
  offerings: { practitionerId: string; treatmentId: string }[] | null;
  /** Starts from inclusive until exclusive; null: no end on that side. */
  from: Instant | null;
  until: Instant | null;
};

/**
 * Free times as slots of one practitioner and one treatment each, a week at a time, the weeks in order: whoever has
 * enough stops asking.
 */
export async function* findFreeSlots(wanted: FreeSlotsWanted, now: Instant): AsyncGenerator<FreeSlot[]> {
  const { policy, timeZone } = await findClinic();
  const bookable = bookableTime(policy, timeZone, now);
  const from = Math.max(bookable.start, wanted.from ?? bookable.start);
  const until = Math.min(bookable.end, wanted.until ?? bookable.end);
  if (from >= until) return;
  const last = dateAt(until - 1, timeZone);
  for (let date = dateAt(from, timeZone); date <= last; date = addDays(date, DAYS_AT_ONCE)) {
    const slots = await slotsOf(wanted.offerings, date, now);
    yield slots.filter(({ start }) => from <= start && start < until);
  }
}

async function slotsOf(
  offerings: FreeSlotsWanted["offerings"],
  from: ClinicDate,
  now: Instant,
): Promise<FreeSlot[]> {
  const { practitioners, treatments } = await findDirectory();
  const idOf = new Map(practitioners.map(({ slug, id }) => [slug, id]));
  const asked = treatments.filter(
    ({ id }) => offerings === null || offerings.some(({ treatmentId }) => treatmentId === id),
  );
  const offers = await Promise.all(
    asked.map(async ({ id: treatmentId, slug }) => {
      const days = { from, days: DAYS_AT_ONCE };
      const offer = await offerTimes({ treatment: slug, practitioner: ANY, ...days }, now);
      const times = "times" in offer ? offer.times : [];
      return times.flatMap(({ start, end, practitioners: slugs }) =>
        slugs.flatMap((practitioner) => {
          const practitionerId = idOf.get(practitioner);
          return practitionerId === undefined ? [] : { practitionerId, treatmentId, start, end };
        }),
      );
    }),
  );
  return offers
    .flat()
    .filter(
      (slot) =>
        offerings === null ||
        offerings.some(
          ({ practitionerId, treatmentId }) =>
            practitionerId === slot.practitionerId && treatmentId === slot.treatmentId,
        ),
    );
}
