import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Sql } from "./sql";

/** When the last booked visit ends that is still to begin; null: none is. */
export async function lastVisitAhead(on: Sql, now: Instant): Promise<Instant | null> {
  const [row] = await on<{ last: Date | null }>`
    select max(ends_at) as last from bookings where status = 'BOOKED' and starts_at >= ${new Date(now)}::timestamptz`;
  return row?.last?.getTime() ?? null;
}
