import "server-only";
import { randomUUID } from "node:crypto";
import { findClinic } from "@/lib/data/clinic";
import { cannotComeSubmission, insertContactRequest } from "@/lib/data/contact-requests";
import { oweMessage } from "@/lib/data/owed-messages";
import { findReach, takeBackComing } from "@/lib/data/visit-answers";
import { changeUntil } from "@/lib/domain/booking-policy";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { log } from "@/lib/log";
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
    const id = randomUUID();
    const isNew = await insertContactRequest(tx, {
      ...(await findReach(tx, bookingId)),
      ...{ id, kind: "CANNOT_COME", bookingId, bodySealed: null, createdAt: new Date(now) },
      submission: cannotComeSubmission(bookingId, sequence),
    });
    if (!isNew) return accepted(null);
    await takeBackComing(tx, bookingId);
    const about = { contactRequestId: id };
    await oweMessage(tx, { kind: "CANNOT_COME", about, recipient: clinic.email });
    log.info("contact.requested", { contactRequestId: id });
    return accepted(null);
  });
}
