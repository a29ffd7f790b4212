import "server-only";
import { hashToken, manageUrl } from "@/lib/auth/manage-link";
import { findClinic, type ClinicFacts } from "@/lib/data/clinic";
import { findVisitByToken, type StoredVisit } from "@/lib/data/visits";
import { changeUntil, type BookingPolicy } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts } from "@/lib/domain/message";
import { addressee } from "@/lib/messages/addressee";

/** A visit as its patient may see it: enough for the page, the calendar entry and other programs. */
export type Visit = VisitFacts & {
  clinic: ClinicFacts;
  status: StoredVisit["status"];
  treatment: { slug: string; name: string };
  practitioner: { slug: string; name: string };
  patientName: string;
  /** Who arranged the visit, when that is not the patient. */
  bookedBy: string | null;
  /** The last instant at which the patient may move or cancel it, inclusive; null: not any more. */
  changeUntil: Instant | null;
  /** What became of the confirmation; null when there is no address to send one to. */
  email: ConfirmationMail | null;
};

export type ConfirmationMail = {
  state: "OWED" | "SENT" | "SKIPPED" | "FAILED";
  attempts: number;
  sentAt: Date | null;
  /** "j…@example.com": enough to know it by. */
  recipient: string;
};

const TOKEN = /^[\w-]{43}$/;

/**
 * The visit behind a manage link, as it is now.
 * @param token the end of the link, or anything someone typed there
 * @returns null for a token that leads nowhere, whatever the cause
 */
export async function findVisit(token: string, now: Instant): Promise<Visit | null> {
  if (!TOKEN.test(token)) return null;
  const stored = await findVisitByToken(hashToken(token));
  if (!stored) return null;
  const clinic = await findClinic();
  const { hasRoom, confirmation, email, ...visit } = stored;
  return {
    ...visit,
    clinic,
    practitionerName: visit.practitioner.name,
    byPhone: !hasRoom,
    manageUrl: manageUrl(token),
    recipientName: addressee(visit.bookedBy ?? visit.patientName),
    recipientAddress: email ?? "",
    changeUntil: changeableUntil(stored, clinic.policy, now),
    email:
      email !== null && confirmation ? { ...confirmation, recipient: masked(confirmation.recipient) } : null,
  };
}

function changeableUntil(
  { status, startsAt }: StoredVisit,
  policy: BookingPolicy,
  now: Instant,
): Instant | null {
  const until = changeUntil(policy, startsAt);
  return status === "BOOKED" && now <= until ? until : null;
}

/** The first letter and the domain. Characters, not halves of them. */
function masked(address: string): string {
  const at = address.lastIndexOf("@");
  return `${[...address.slice(0, at)][0] ?? ""}…${address.slice(at)}`;
}
