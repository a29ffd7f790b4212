import "server-only";
import { openManageToken } from "@/lib/auth/manage-link";
import { findSealedToken } from "@/lib/data/bookings";
import { sql } from "@/lib/data/sql";
import type { Instant } from "@/lib/domain/interval";
import type { Draft } from "./find-draft";
import { findVisit, type Visit } from "./show-visit";

/** `token` is the end of the manage link: the draft's owner has booked the visit, so it is theirs. */
export type Confirmation = Visit & { token: string };

/** @returns null while the draft is not booked */
export async function showConfirmation({ bookingId }: Draft, now: Instant): Promise<Confirmation | null> {
  if (bookingId === null) return null;
  const token = openManageToken(bookingId, await findSealedToken(sql, bookingId));
  const visit = await findVisit(token, now);
  return visit && { ...visit, token };
}
