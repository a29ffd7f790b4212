import "server-only";
import { openManageToken } from "@/lib/auth/manage-link";
import { findSealedToken } from "@/lib/data/bookings";
import { sql, type Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { endEntry, tellDeskOfWaitlist } from "@/lib/data/waitlist-changes";
import { findEntry, type StoredEntry, type StoredOffer } from "@/lib/data/waitlist-entries";
import { settleOffer } from "@/lib/data/waitlist-offers";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { bookVisit } from "./book-visit";
import type { KeptTime } from "./kept-time";
import { moveBooking } from "./move-booking";

/**
 * gone: it ran out, was given back, or is none of theirs; the page says which. too-late: the visit to be moved is past
 * the clinic's cut-off, so it takes a call. clash: the patient has another visit then.
 */
export type OfferRefusal = { reason: "gone" } | { reason: "too-late" } | { reason: "clash" };
/** The end of the link to the visit that was moved or booked. */
type Taken = { manageToken: string };

/**
 * Takes an offered time for somebody who has a later visit: in one transaction the visit moves, its old time is given
 * up, the offer is accepted and the place on the list ends. Sent twice, it moves once.
 */
export async function moveToOffer(
  { entryId, treatment, visit }: StoredEntry,
  offer: StoredOffer | undefined,
  now: Instant,
): Promise<Result<Taken, OfferRefusal>> {
  if (!offer || !visit) return refused({ reason: "gone" });
  const { start, practitioner } = offer;
  const kept = keptBy(entryId, offer);
  if (!kept) return asItIs(entryId, offer.offerId);
  const wanted = {
    bookingId: visit.bookingId,
    treatment: treatment.slug,
    start,
    practitioner: practitioner.slug,
  };
  const outcome = await moveBooking({ ...wanted, kept }, now);
  if (outcome.ok) return accepted(await linkTo(visit.bookingId));
  if (outcome.refusal.reason === "too-late") return refused({ reason: "too-late" });
  return asItIs(entryId, offer.offerId);
}

/**
 * Takes an offered time for somebody without a visit, who has just answered the safety questions. Booking, offer and
 * place on the list are one transaction; the offer names the request, so sent twice, it books once.
 */
export async function bookOffer(
  { entryId, treatment, personName, bookedBy, email, phone, language }: StoredEntry,
  offer: StoredOffer | undefined,
  screening: { version: string; takenAt: Date },
  now: Instant,
): Promise<Result<Taken, OfferRefusal>> {
  if (!offer) return refused({ reason: "gone" });
  const { offerId, start, practitioner } = offer;
  const kept = keptBy(entryId, offer);
  if (!kept) return asItIs(entryId, offerId);
  const outcome = await bookVisit(
    {
      ...{ treatment: treatment.slug, practitioner: practitioner.slug, start, bookedBy, screening, language },
      patient: { name: personName, email, phone, birthDate: null },
      ...{ holdId: kept.holdId, take: kept.take, key: `offer:${offerId}`, foundBy: "WAITLIST" },
    },
    now,
  );
  return outcome.ok ? accepted(await linkTo(outcome.value.bookingId)) : asItIs(entryId, offerId);
}

function keptBy(entryId: string, { offerId, holdId, isOpen }: StoredOffer): KeptTime | null {
  if (!isOpen || holdId === null) return null;
  return { holdId, take: (tx, bookingId) => take(tx, { entryId, offerId, bookingId }) };
}

async function take(
  tx: Sql,
  { entryId, offerId, bookingId }: { entryId: string; offerId: string; bookingId: string },
): Promise<boolean> {
  if (!(await settleOffer(tx, offerId, "ACCEPTED"))) return false;
  if (!(await endEntry(tx, entryId, "BOOKED", bookingId))) return false;
  await noteInTrail(tx, {
    actor: "patient",
    action: "waitlist.accepted",
    details: { entryId, offerId, bookingId },
  });
  await tellDeskOfWaitlist(tx);
  return true;
}

/** What is true once it could not be taken: somebody sent it twice, it is gone, or it is open and clashes. */
async function asItIs(entryId: string, offerId: string): Promise<Result<Taken, OfferRefusal>> {
  const entry = await findEntry({ entryId });
  const offer = entry?.offers.find((one) => one.offerId === offerId);
  if (offer?.state === "ACCEPTED" && entry?.visit) return accepted(await linkTo(entry.visit.bookingId));
  return refused({ reason: offer?.isOpen ? "clash" : "gone" });
}

const linkTo = async (bookingId: string): Promise<Taken> => ({
  manageToken: openManageToken(bookingId, await findSealedToken(sql, bookingId)),
});
