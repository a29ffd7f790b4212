import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { putOff } from "@/lib/data/message-changes";
import { markFailed, markSent, markSkipped, markTried } from "@/lib/data/message-ends";
import { findMessage, truthOfVisit, type MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import { decentTime } from "@/lib/domain/reminders";
import { log, nameOf } from "@/lib/log";
import { compose } from "./compose";
import { send, type Outcome } from "./transport";

export type Try = {
  now: Instant;
  /** No more after this one: what does not arrive now is FAILED. */
  isLast: boolean;
  /** Set off when the worker has to go. */
  signal: AbortSignal;
};

/** `settled`: nothing more to do. The others: to be tried again. */
export type Delivery = "settled" | "later" | "unreachable";

/**
 * Sends one message that is owed, if it is still true. At least once: a worker that dies between the server's
 * answer and our note of it sends again, with the same Message-ID.
 */
export async function deliverMessage(messageId: string, { now, isLast, signal }: Try): Promise<Delivery> {
  const message = await findMessage(messageId);
  if (message?.state !== "OWED") return "settled";
  if (await isPutOff(message, now)) return "settled";

  const { end, reply } = await attempt(message, now, signal);
  log.info("message.tried", { messageId, end });
  const at = new Date(now);
  if (end === "skipped") await markSkipped(messageId, reply);
  else if (end === "accepted") await markSent(messageId, at, reply, toldBy(message));
  // Nothing is wrong with a mail that no server has seen: it waits for as long as that takes.
  else if (end === "refused" || (isLast && end !== "unreachable")) await markFailed(messageId, at, reply);
  else {
    await markTried(messageId, at, reply);
    return end === "unreachable" ? "unreachable" : "later";
  }
  return "settled";
}

/** A try of a reminder that falls into the night, because earlier ones failed, waits for the morning. */
async function isPutOff({ id, kind }: MessageToSend, now: Instant): Promise<boolean> {
  if (kind !== "VISIT_REMINDER") return false;
  const leavesAt = decentTime(now, (await findClinic()).timeZone);
  if (leavesAt > now) await putOff(id, new Date(leavesAt));
  return leavesAt > now;
}

/**
 * A link sent again is no news, nor is a question: a change that can still be undone, or whose calendar entry is on its
 * way, stays untold.
 */
const toldBy = ({ kind, booking }: MessageToSend) =>
  booking && !TELL_NOTHING.includes(kind) ? truthOfVisit(booking) : null;
const TELL_NOTHING: MessageToSend["kind"][] = ["LINK_AGAIN", "MOVE_ASKED", "MOVE_TAKEN_BACK"];

type Attempt = Outcome | { end: "skipped" | "broken"; reply: string };

async function attempt(message: MessageToSend, now: Instant, signal: AbortSignal): Promise<Attempt> {
  try {
    const mail = compose(message, await findClinic(), now);
    return mail.ok ? await send(mail.value, signal) : { end: "skipped", reply: mail.refusal };
  } catch (error) {
    // A bug, or a key that was changed: tried again, so that mending it is enough, and shown to the desk at the end.
    return { end: "broken", reply: `Not sent: it could not be written (${nameOf(error)}).` };
  }
}
