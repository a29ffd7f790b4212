import "server-only";
import { hashToken, openManageToken } from "@/lib/auth/manage-link";
import { findSealedToken } from "@/lib/data/bookings";
import { findClinic, type ClinicFacts } from "@/lib/data/clinic";
import { sql } from "@/lib/data/sql";
import { findEntry, listWaiting, type StoredEntry, type StoredOffer } from "@/lib/data/waitlist-entries";
import { changeUntil } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import type { Result } from "@/lib/domain/result";
import { inOrder } from "@/lib/domain/waitlist";
import { openSecret, type NotOpened } from "./open-secret";

/** Somebody's place on the waitlist, as the page behind their link shows it. */
export type EntryShown = StoredEntry & {
  clinic: ClinicFacts;
  /** Counted from 1 among all who wait; null: they wait no more. */
  place: { number: number; of: number } | null;
  /** What is kept for them now. `byPhone`: their visit is past the cut-off, so only a call can move it. */
  offer: (StoredOffer & { byPhone: boolean }) | null;
  /** What was kept last, when nothing is now. */
  lastOffer: StoredOffer | null;
  /** The end of the link to the visit they have, or got. */
  visitToken: string | null;
};

const TOKEN = /^[\w-]{43}$/;

/** The entry behind the end of its link, or behind anything else that somebody typed there. */
export const openEntry = (
  token: string,
  address: string,
  now: Instant,
): Promise<Result<EntryShown, NotOpened>> => openSecret(address, () => showEntry(token, now));

async function showEntry(token: string, now: Instant): Promise<EntryShown | null> {
  const entry = TOKEN.test(token) ? await findEntry({ tokenHash: hashToken(token) }) : null;
  if (!entry) return null;
  const [clinic, order] = [await findClinic(), inOrder(await listWaiting())];
  const position = order.findIndex(({ entryId }) => entryId === entry.entryId);
  const open = entry.offers.find(({ isOpen }) => isOpen);
  const { visit } = entry;
  const byPhone = visit !== null && now > changeUntil(clinic.policy, visit.startsAt);
  return {
    ...entry,
    clinic,
    place: position === -1 ? null : { number: position + 1, of: order.length },
    offer: open ? { ...open, byPhone } : null,
    visitToken: visit && openManageToken(visit.bookingId, await findSealedToken(sql, visit.bookingId)),
    lastOffer: open ? null : (entry.offers[0] ?? null),
  };
}
