import "server-only";
import { noteComing } from "@/lib/data/visit-answers";
import { noteInTrail } from "@/lib/data/trail";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { answerForVisit, type VisitSeen } from "./answer-for-visit";

/** Notes that the patient comes, until the visit changes. Said twice it is noted once. */
export function confirmComing(seen: VisitSeen, now: Instant): Promise<Result<null, "not-asked">> {
  return answerForVisit(seen, async (tx, { bookingId, patientId, sequence, state, askedMoveId }) => {
    const isExpected = state.status === "BOOKED" && askedMoveId === null;
    if (!isExpected || state.startsAt <= now) return refused("not-asked");
    if (await noteComing(tx, bookingId)) {
      const action = "booking.confirmed-coming";
      await noteInTrail(tx, { actor: "patient", action, bookingId, patientId, details: { sequence } });
    }
    return accepted(null);
  });
}
