import "server-only";
import type { BookingState, StoredBooking } from "@/lib/data/booking-states";
import { oweMessage } from "@/lib/data/owed-messages";
import type { Sql } from "@/lib/data/sql";
import { noteTold, withdrawNews } from "@/lib/data/visit-mail";
import { newsFor, type VisitTruth } from "@/lib/domain/news";

const OVERTAKEN = "Not sent: a newer mail says what is true now.";
const KNOWN = "Not sent: the visit is again as the patient knows it.";

export type Telling = {
  /** No: whoever made the change tells the patient, on the phone. */
  tell: boolean;
  /** So long the change may still be undone. */
  waitSeconds: number;
};

export const truthOf = ({ status, startsAt, endsAt, practitionerId }: BookingState): VisitTruth => ({
  isCancelled: status === "CANCELLED",
  startsAt,
  endsAt,
  practitionerId,
});

/**
 * After a change: one mail is owed that says the truth as it is now, or none when the patient knows it. Whoever was
 * to be told of an earlier change still is.
 * @returns whether the patient counts as told without a mail
 */
export async function settleNews(
  tx: Sql,
  booking: Pick<StoredBooking, "bookingId" | "email" | "told">,
  { truth, sequence, tell, waitSeconds }: Telling & { truth: VisitTruth; sequence: number },
): Promise<boolean> {
  const { bookingId, email, told } = booking;
  const news = newsFor(told, truth);
  const wasOwed = await withdrawNews(tx, bookingId, news ? OVERTAKEN : KNOWN);
  if (email !== null && (tell || wasOwed)) {
    const about = { bookingId, sequence };
    if (news) await oweMessage(tx, { kind: "BOOKING_CHANGED", about, recipient: email, waitSeconds });
    return false;
  }
  await noteTold(tx, bookingId, { ...truth, sequence });
  return true;
}
