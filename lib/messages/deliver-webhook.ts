import "server-only";
import { openWebhookSecret, signWebhook } from "@/lib/auth/webhook-secret";
import { db } from "@/lib/data/client";
import { findClinic } from "@/lib/data/clinic";
import { sqlIn } from "@/lib/data/sql";
import { findOwedUpTo, noteTry, retireWebhook, type OwedDelivery } from "@/lib/data/webhook-deliveries";
import { isoAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { log, nameOf } from "@/lib/log";
import type { Delivery, Try } from "./deliver-message";
import { postWebhook } from "./post-webhook";

/** It says that it will never be there again. */
const GONE = 410;

/**
 * Tells a webhook of one change, and before it of earlier ones about the same visit that it was not told of yet: what it
 * hears of a visit comes in order. At least once: the same news always have the same webhook-id.
 */
export async function deliverWebhook(deliveryId: string, { now, isLast, signal }: Try): Promise<Delivery> {
  const owed = await findOwedUpTo(deliveryId);
  for (const [position, delivery] of owed.entries()) {
    const { webhook } = delivery;
    const { end, answer } = await attempt(delivery, now, signal);
    log.info("webhook.tried", { webhookId: webhook.id, end });
    const tried = { at: now, answer };
    if (end === "gone") {
      await db().$transaction((tx) => retireWebhook(sqlIn(tx), webhook.id, tried));
      return "settled";
    }
    if (end === "accepted") await noteTry([delivery.id], { ...tried, state: "DELIVERED" });
    else if (end === "off") await noteTry([delivery.id], { ...tried, state: "FAILED" });
    else if (isLast) {
      await noteTry(
        owed.slice(position).map(({ id }) => id),
        { ...tried, state: "FAILED" },
      );
      return "settled";
    } else {
      await noteTry([delivery.id], { ...tried, state: "OWED" });
      return "later";
    }
  }
  return "settled";
}

type Attempt = { end: "accepted" | "gone" | "off" | "later"; answer: string };

async function attempt(delivery: OwedDelivery, now: Instant, signal: AbortSignal): Promise<Attempt> {
  const { id, webhook } = delivery;
  if (webhook.isDisabled) return { end: "off", answer: "not sent, because it was turned off" };
  try {
    const secret = openWebhookSecret(webhook.id, webhook.secretSealed);
    const body = bodyOf(delivery, (await findClinic()).timeZone);
    const at = Math.floor(now / 1_000);
    const headers = {
      "Content-Type": "application/json",
      "User-Agent": "clinic-webhooks/1",
      "Webhook-Id": `msg_${id}`,
      "Webhook-Timestamp": String(at),
      "Webhook-Signature": signWebhook(secret, { id: `msg_${id}`, at, body }),
    };
    const posted = await postWebhook({ url: webhook.url, headers, body, signal });
    if ("failure" in posted) return { end: "later", answer: posted.failure };
    const { status } = posted;
    const isTaken = 200 <= status && status < 300;
    return { end: isTaken ? "accepted" : status === GONE ? "gone" : "later", answer: `answered ${status}` };
  } catch (error) {
    // A bug, or a key that was changed: tried again, so that mending it is enough.
    return { end: "later", answer: `could not be written (${nameOf(error)})` };
  }
}

/** The same news are the same bytes, however often they are sent. */
function bodyOf({ event, status, reference, startsAt, endsAt, ...one }: OwedDelivery, zone: string): string {
  return JSON.stringify({
    type: `visit.${event.toLowerCase()}`,
    timestamp: new Date(one.happenedAt).toISOString(),
    data: {
      ...{ reference, status },
      start: isoAt(startsAt, zone),
      end: isoAt(endsAt, zone),
      practitioner: one.practitioner,
    },
  });
}
