import "server-only";
import type { Told } from "@/lib/domain/news";
import type { MessageKind, MessageState } from "./generated/client";
import type { Sql } from "./sql";

/** The mails that say what became of a visit. A reminder is none: it says nothing new. */
export const NEWS_KINDS: MessageKind[] = ["BOOKING_CONFIRMED", "BOOKING_CHANGED"];

/** Of mails that arrived or still may. */
export const ARRIVING: MessageState[] = ["OWED", "SENT"];

/**
 * Takes back the mails about a visit that have not left, because what they would say is no longer the truth.
 * @returns whether there were any: then the patient was to be told something
 */
export async function withdrawNews(tx: Sql, bookingId: string, reason: string): Promise<boolean> {
  const withdrawn = await tx`
    update messages set state = 'SKIPPED', server_reply = ${reason}
     where booking_id = ${bookingId}::uuid and state = 'OWED' and kind in ('BOOKING_CONFIRMED', 'BOOKING_CHANGED')
    returning id`;
  return withdrawn.length > 0;
}

/** Notes what the patient knows without a mail of ours: the desk says it, or takes it back. */
export async function noteTold(tx: Sql, bookingId: string, told: Told | null): Promise<void> {
  await tx`
    update bookings set told = ${told === null ? null : JSON.stringify(told)}::jsonb where id = ${bookingId}::uuid`;
}
