import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import { truthOfVisit, type MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts, Words } from "@/lib/domain/message";
import { newsFor, type News, type Told } from "@/lib/domain/news";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { calendarInvite, type InviteMethod } from "./calendar-invite";
import { envelope, host, present } from "./envelope";
import { noteIn } from "./own-note";
import { bookingCancelled } from "./templates/booking-cancelled";
import { bookingConfirmed } from "./templates/booking-confirmed";
import { bookingMoved } from "./templates/booking-moved";
import type { Mail } from "./transport";
import { visitFacts } from "./visit-facts";

const METHODS: Record<News, InviteMethod> = { confirmed: "REQUEST", moved: "REQUEST", cancelled: "CANCEL" };

/**
 * What the patient has to be told at this moment: the difference between what was told last and what is true.
 * @returns a refusal, in words for the desk, when there is nothing to tell or it is no longer true
 */
export function composeAboutVisit(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const booking = present(message.booking);
  const told = booking.told as Told | null;
  const truth = truthOfVisit(booking);
  if (booking.sequence !== message.sequence) return refused("Not sent: the visit has changed since.");
  if (truth.endsAt <= now) return refused("Not sent: the visit was over.");
  const news = newsFor(told, truth) ?? askedFor(message, truth.isCancelled);
  if (news === null) {
    return refused(`Not sent: ${truth.isCancelled ? "the visit was cancelled" : "nothing has changed"}.`);
  }

  const visit = visitFacts(message, clinic);
  const method = METHODS[news];
  const content = calendarInvite(visit, { method, host: host(), stampedAt: now });
  return accepted({
    ...envelope(message, booking.id, clinic, now),
    to: { name: visit.recipientName, address: message.recipient },
    words: wordsFor(news, visit, clinic, told?.startsAt ?? truth.startsAt),
    calendar: { method, content },
  });
}

/** The desk wants it sent once more: the whole truth then, whatever the patient knows. */
function askedFor({ round }: MessageToSend, isCancelled: boolean): News | null {
  if (round === 0) return null;
  return isCancelled ? "cancelled" : "confirmed";
}

function wordsFor(news: News, visit: VisitFacts, clinic: ClinicFacts, formerly: Instant): Words {
  switch (news) {
    case "confirmed":
      return bookingConfirmed(visit, noteIn(clinic, "mail-confirmed", visit));
    case "moved":
      return bookingMoved(visit, formerly);
    case "cancelled":
      return bookingCancelled(visit, formerly);
  }
}
