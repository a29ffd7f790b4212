import "server-only";
import type { FoundBy } from "@/lib/domain/found-by";
import type { Instant } from "@/lib/domain/interval";
import { db } from "./client";
import { sql } from "./sql";

/** What is booked is no draft any more: nothing here changes it. */
const open = (id: string) => ({ id, bookingId: null });

/** Another treatment or practitioner makes the chosen time meaningless, so it goes. */
export async function saveTreatment(id: string, treatment: string, practitioner: string): Promise<void> {
  await sql`
    update booking_drafts d
       set treatment_id = t.id, practitioner = ${practitioner},
           starts_at = case when d.treatment_id = t.id and d.practitioner = ${practitioner} then d.starts_at end
      from treatments t
     where d.id = ${id}::uuid and d.booking_id is null and t.slug = ${treatment}`;
}

/** Remembers a start that could not be kept, so that pages can say which one, and what is near it. */
export async function saveWish(id: string, start: Instant): Promise<void> {
  await db().bookingDraft.updateMany({ where: open(id), data: { startsAt: new Date(start) } });
}

/**
 * Notes the hold for a start, in place of the one that was read before.
 * @returns false when the draft has meanwhile got another hold, or was booked
 */
export async function saveHold(
  id: string,
  {
    start,
    foundBy,
    holdId,
    instead,
  }: { start: Instant; foundBy: FoundBy; holdId: string; instead: string | null },
): Promise<boolean> {
  // Making the new hold has removed the old one, and with it the draft's mention of it.
  const { count } = await db().bookingDraft.updateMany({
    where: { ...open(id), OR: [{ holdId: null }, { holdId: instead }] },
    data: { startsAt: new Date(start), foundBy, holdId },
  });
  return count === 1;
}

export type Details = { patientName: string; bookedBy: string | null; email: string; phone: string };

export async function saveDetails(id: string, details: Details): Promise<void> {
  await db().bookingDraft.updateMany({ where: open(id), data: details });
}

export async function saveBooking(id: string, bookingId: string): Promise<void> {
  await db().bookingDraft.updateMany({ where: open(id), data: { bookingId } });
}
