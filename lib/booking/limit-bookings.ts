import "server-only";
import { countAgainst, waitFor, type Limit } from "@/lib/data/rate-limits";

/** How a visit is booked: by our pages, or by a program, of which no work can be asked. */
type Way = "PAGES" | "PROGRAM";
const ALL_PROGRAMS = "all";

const limitsOf = (way: Way, address: string): [Limit, string][] =>
  way === "PAGES"
    ? [["visits-a-day", address]]
    : [
        ["visits-a-day", address],
        ["visits-by-programs", ALL_PROGRAMS],
      ];

/**
 * Counts one more try of this address to book.
 * @returns null to go on, otherwise the whole seconds to wait: there were too many tries, or too many visits were booked
 */
export async function waitToBook(way: Way, address: string): Promise<number | null> {
  const tries = await countAgainst("bookings", address);
  if (tries !== null) return tries;
  for (const [limit, name] of limitsOf(way, address)) {
    const wait = await waitFor(limit, name);
    if (wait !== null) return wait;
  }
  return null;
}

/** Notes that it has booked. */
export async function noteBooked(way: Way, address: string): Promise<void> {
  for (const [limit, name] of limitsOf(way, address)) await countAgainst(limit, name);
}
