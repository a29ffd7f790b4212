import "server-only";
import { hashToken, manageUrl } from "@/lib/auth/manage-link";
import { findClinic, type ClinicFacts } from "@/lib/data/clinic";
import { findVisitByToken, type StoredMail, type StoredVisit } from "@/lib/data/visits";
import { answerUntil, changeUntil, type BookingPolicy } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts } from "@/lib/domain/message";
import { isReminderTime } from "@/lib/domain/reminders";
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
  /** The patient has said to come to the visit as it is. */
  isComing: boolean;
  /** The patient has told the desk that they cannot come to the visit as it is. */
  saidCannotCome: boolean;
  /** Where the clinic asks to move it: it cannot keep the visit as it is. Null: it does not ask, or not any more. */
  asked: StoredVisit["asked"];
  /** The first reminder is due or past: it helps to know who comes. */
  isNear: boolean;
  /**
   * The newest mail that says what became of the visit, to "j…@example.com": enough to know it by. Null when there is
   * no address to send one to.
   */
  mail: StoredMail | null;
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
  const { hasRoom, mail, email, ...visit } = stored;
  return {
    ...visit,
    clinic,
    practitionerName: visit.practitioner.name,
    byPhone: !hasRoom,
    manageUrl: manageUrl(token),
    recipientName: addressee(visit.bookedBy ?? visit.patientName),
    visitorName: visit.bookedBy === null ? "" : addressee(visit.patientName),
    recipientAddress: email ?? "",
    asked: visit.status === "BOOKED" && now <= answerUntil(visit) ? visit.asked : null,
    changeUntil: changeableUntil(stored, clinic.policy, now),
    isNear: isReminderTime(stored.startsAt, clinic.reminders, now),
    // Once its address was erased, nothing is said of how it was reached.
    mail: email !== null && mail ? { ...mail, recipient: masked(mail.recipient) } : null,
  };
}

function changeableUntil(
  { status, startsAt, endsAt, asked }: StoredVisit,
  policy: BookingPolicy,
  now: Instant,
): Instant | null {
  const until = asked ? answerUntil({ endsAt }) : changeUntil(policy, startsAt);
  return status === "BOOKED" && now <= until ? until : null;
}

/** The first letter and the domain. Characters, not halves of them. */
function masked(address: string): string {
  const at = address.lastIndexOf("@");
  return `${[...address.slice(0, at)][0] ?? ""}…${address.slice(at)}`;
}
