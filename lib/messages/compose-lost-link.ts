import "server-only";
import { openVisitsToken, visitsUrl } from "@/lib/auth/visits-link";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { standingOf } from "@/lib/domain/visit-standing";
import { envelope, languageOf, present } from "./envelope";
import { linkAgain } from "./templates/link-again";
import { visitsLink } from "./templates/visits-link";
import type { Mail } from "./transport";
import { visitFacts } from "./visit-facts";

/** The manage link once more, whatever became of the visit: only to the address that the visit has now. */
export function composeLinkAgain(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const { id, status, endsAt, email } = present(message.booking);
  if (email !== message.recipient) return refused("Not sent: the visit has another address now.");
  const visit = visitFacts(message, clinic);
  return accepted({
    ...envelope(message, id, clinic, now),
    to: { name: visit.recipientName, address: message.recipient },
    words: linkAgain({ ...visit, standing: standingOf({ status, endsAt: endsAt.getTime() }, now) }),
    calendar: null,
  });
}

/** The link to all visits of an address, as long as it works. */
export function composeVisitsLink(
  message: MessageToSend,
  clinic: ClinicFacts,
  now: Instant,
): Result<Mail, string> {
  const { id, tokenSealed, expiresAt, ...link } = present(message.visitsLink);
  if (expiresAt.getTime() <= now) return refused("Not sent: the link has run out.");
  const url = visitsUrl(openVisitsToken(id, tokenSealed));
  return accepted({
    ...envelope(message, id, clinic, now),
    to: { name: "", address: message.recipient },
    words: visitsLink({ url, expiresAt: expiresAt.getTime(), clinic, language: languageOf(link) }),
    calendar: null,
  });
}
