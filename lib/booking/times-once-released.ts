import "server-only";
import { offers } from "@/lib/domain/availability";
import { dateAt } from "@/lib/domain/clinic-time";
import { contains, MINUTE, type Instant } from "@/lib/domain/interval";
import { findClinic } from "@/lib/data/clinic";
import { askAbout, type Wish } from "./question";

type Wanted = { treatment: string; practitioner: Wish; hold: { id: string; start: Instant } };

/**
 * The times of a held day as they are for the hold's owner, who gives it up by choosing another. What was held in
 * time stays on offer although the notice has run on meanwhile.
 */
export async function timesOnceReleased(wanted: Wanted, now: Instant): Promise<Instant[]> {
  const { timeZone, holdMinutes } = await findClinic();
  const { hold } = wanted;
  const day = { from: dateAt(hold.start, timeZone), count: 1, zone: timeZone, exceptHoldId: hold.id };
  const asking = await askAbout(wanted, day, now - holdMinutes * MINUTE);
  if (!asking) return [];
  const { question, days, stored } = asking;
  const times = offers(question, days, stored.clinic.gridMinutes).map(({ start }) => start);
  return times.filter((start) => contains(question.bookable, start));
}
