import "server-only";
import { findPhones } from "@/lib/data/visit-records";
import type { Obstacle } from "@/lib/domain/obstacle";
import type { Instant } from "@/lib/domain/interval";

export type VisitInTheWay = {
  bookingId: string;
  patientName: string;
  phone: string | null;
  start: Instant;
  /** Exclusive. */
  end: Instant;
  /** In whose diaries. */
  who: string[];
};

/** The visits among what is in the way, each once, with the number to call. Earliest first. */
export async function visitsInTheWay(obstacles: readonly Obstacle[]): Promise<VisitInTheWay[]> {
  const found = new Map<string, VisitInTheWay>();
  for (const one of obstacles) {
    if (one.kind !== "visit") continue;
    const { bookingId, patientName, who, start, end } = one;
    const known = found.get(bookingId);
    if (known) known.who.push(who);
    else found.set(bookingId, { bookingId, patientName, phone: null, start, end, who: [who] });
  }
  const phones = await findPhones([...found.keys()]);
  return [...found.values()]
    .map((visit) => ({ ...visit, who: [...new Set(visit.who)], phone: phones[visit.bookingId] ?? null }))
    .sort((a, b) => a.start - b.start);
}
