import "server-only";
import type { Told } from "@/lib/domain/news";
import { DESK_CHANNEL } from "./desk-channel";
import type { MessageState } from "./generated/client";
import { sql } from "./sql";

const LONGEST_REPLY = 500;

/**
 * The mail server took it. Counts even for a message that was taken back at that very moment: it is in the patient's
 * hands. @param told what a visit's patient knows by it; of two mails the newer says so
 */
export async function markSent(id: string, at: Date, reply: string, told: Told | null): Promise<void> {
  await sql`
    with sent as (
      update messages set state = 'SENT', sent_at = ${at}, attempts = attempts + 1, last_attempt_at = ${at},
                          server_reply = ${storable(reply)}
       where id = ${id}::uuid and state in ('OWED', 'SKIPPED')
      returning booking_id
    ),
    known as (
      update bookings b set told = ${told && JSON.stringify(told)}::jsonb from sent
       where b.id = sent.booking_id and coalesce((b.told->>'sequence')::int, -1) <= ${told?.sequence ?? -1}
    )
    select pg_notify(${DESK_CHANNEL}, '{"messages":true}') from sent`;
}

/** It can never arrive: the desk has to find another way. */
export const markFailed = (id: string, at: Date, reply: string): Promise<void> =>
  change(id, "FAILED", at, reply);

/** It will be tried again. */
export const markTried = (id: string, at: Date, reply: string): Promise<void> =>
  change(id, "OWED", at, reply);

/** It was no longer true when its time came; nothing was sent. */
export const markSkipped = (id: string, reason: string): Promise<void> => change(id, "SKIPPED", null, reason);

/** Only what is still owed changes: of two workers with one message, the first to finish says how it went. */
async function change(id: string, state: MessageState, at: Date | null, reply: string): Promise<void> {
  await sql`
    with ended as (
      update messages
         set state = ${state}::message_state, server_reply = ${storable(reply)},
             attempts = attempts + ${at ? 1 : 0}, last_attempt_at = coalesce(${at}, last_attempt_at)
       where id = ${id}::uuid and state = 'OWED'
      returning id
    )
    select pg_notify(${DESK_CHANNEL}, '{"messages":true}') from ended`;
}

/** Mail servers answer in bytes of their own choosing; PostgreSQL keeps no NUL. */
const storable = (reply: string): string =>
  [...reply.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim()].slice(0, LONGEST_REPLY).join("");
