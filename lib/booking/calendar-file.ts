import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { env } from "@/lib/env";
import { calendarInvite, type InviteMethod } from "@/lib/messages/calendar-invite";
import type { Visit } from "./show-visit";

/** The visit for a calendar program: the same entry as in our mails, to be added, followed or taken out. */
export function calendarFile(
  visit: Visit,
  now: Instant,
): { method: InviteMethod; name: string; text: string } {
  const method = visit.status === "CANCELLED" ? "CANCEL" : "REQUEST";
  const { host } = new URL(env().APP_URL);
  // An invitation names whom it is for. For a patient without an address the clinic's own stands in.
  const recipientAddress = visit.recipientAddress || visit.clinic.email;
  return {
    method,
    name: `visit-${visit.reference}.ics`,
    text: calendarInvite({ ...visit, recipientAddress }, { method, host, stampedAt: now }),
  };
}
