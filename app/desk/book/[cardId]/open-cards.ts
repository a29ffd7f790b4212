import type { OpenCard } from "@/components/desk/open-cards";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listOpenCards } from "@/lib/desk/find-card";
import type { Staff } from "@/lib/domain/staff";
import { clinicTime } from "@/lib/format/clinic-words";
import { dayAndTime } from "@/lib/format/free-days";

/** One's own calls that led to no visit yet, in words; without the one that is on the page. */
export async function openCards(staff: Staff, except?: string): Promise<OpenCard[]> {
  const [{ timeZone }, cards] = await Promise.all([clinicFacts(), listOpenCards(staff)]);
  return cards
    .filter(({ id }) => id !== except)
    .map(({ id, callerName, phone, wish, hold, begun }) => ({
      id,
      caller: callerName || phone || null,
      facts: [
        hold ? `${dayAndTime(hold.start, timeZone)}, held until ${clinicTime(hold.until, timeZone)}` : wish,
        `called at ${clinicTime(begun, timeZone)}`,
      ]
        .filter(Boolean)
        .join(" · "),
    }));
}
