import "server-only";
import { randomUUID } from "node:crypto";
import { findClinic } from "@/lib/data/clinic";
import { cannotComeSubmission, type NewContactRequest } from "@/lib/data/contact-requests";
import { findReach, takeBackComing } from "@/lib/data/visit-answers";
import { changeUntil } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { askOfClinic } from "./ask-of-clinic";
import { answerForVisit, type VisitSeen } from "./answer-for-visit";

/**
 * Tells the desk that somebody cannot come, when it is too late to cancel online. The visit stands: whether its time
 * can still be of use is for the desk to say. Said twice the desk is told once.
 */
export async function sayCannotCome(seen: VisitSeen, now: Instant): Promise<Result<null, "not-asked">> {
  const clinic = await findClinic();
  return answerForVisit(seen, async (tx, { bookingId, sequence, state }) => {
    const isTooLateToCancel = now > changeUntil(clinic.policy, state.startsAt);
    if (state.status !== "BOOKED" || state.endsAt <= now || !isTooLateToCancel) return refused("not-asked");
    const request: NewContactRequest = {
      ...(await findReach(tx, bookingId)),
      ...{ id: randomUUID(), kind: "CANNOT_COME", bookingId, bodySealed: null, createdAt: new Date(now) },
      submission: cannotComeSubmission(bookingId, sequence),
    };
    if (await askOfClinic(tx, request, clinic)) await takeBackComing(tx, bookingId);
    return accepted(null);
  });
}
