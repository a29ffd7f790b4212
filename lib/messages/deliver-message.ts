import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { UNREACHABLE } from "@/lib/data/jobs";
import { findMessage, markFailed, markSent, markSkipped, markTried } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import { log, nameOf } from "@/lib/log";
import { compose } from "./compose";
import { send, type Outcome } from "./transport";

type Try = {
  now: Instant;
  /** No more after this one: what does not arrive now is FAILED. */
  isLast: boolean;
  /** Set off when the worker has to go. */
  signal: AbortSignal;
};

/**
 * Sends one message that is owed, if it is still true. At least once: a worker that dies between the server's
 * answer and our note of it sends again, with the same Message-ID.
 * @throws Error, with nothing personal in it, when it is to be tried again
 */
export async function deliverMessage(messageId: string, { now, isLast, signal }: Try): Promise<void> {
  const message = await findMessage(messageId);
  if (message?.state !== "OWED") return;

  const at = new Date(now);
  const outcome = await attempt(message, now, signal);
  log.info("message.tried", { messageId, end: outcome.end });
  if (outcome.end === "skipped") return markSkipped(messageId, outcome.reply);
  if (outcome.end === "accepted") return markSent(messageId, at, outcome.reply);
  if (outcome.end === "refused" || isLast) return markFailed(messageId, at, outcome.reply);

  await markTried(messageId, at, outcome.reply);
  throw new Error(outcome.end === "unreachable" ? UNREACHABLE : "the mail was not taken");
}

type Attempt = Outcome | { end: "skipped" | "broken"; reply: string };

async function attempt(
  message: NonNullable<Awaited<ReturnType<typeof findMessage>>>,
  now: Instant,
  signal: AbortSignal,
): Promise<Attempt> {
  try {
    const mail = compose(message, await findClinic(), now);
    return mail.ok ? await send(mail.value, signal) : { end: "skipped", reply: mail.refusal };
  } catch (error) {
    // A bug, or a key that was changed: tried again, so that mending it is enough, and shown to the desk at the end.
    return { end: "broken", reply: `Not sent: it could not be written (${nameOf(error)}).` };
  }
}
