import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { MessageKind, MessageState } from "./generated/client";
import { sql } from "./sql";

export type ListedMessage = {
  id: string;
  kind: MessageKind;
  state: MessageState;
  recipient: string;
  attempts: number;
  serverReply: string | null;
  createdAt: Instant;
  dueAt: Instant | null;
  lastAttemptAt: Instant | null;
  sentAt: Instant | null;
  /** Of the visit it speaks of, if it speaks of one. */
  visit: {
    bookingId: string;
    start: Instant;
    patientId: string;
    patientName: string;
    phone: string | null;
  } | null;
  /** It speaks of something that is still as it was then. */
  canBeSentAgain: boolean;
};

/**
 * What to list. `failed-open`: what somebody has to see to, because the visit is not over and no later mail arrived.
 */
export type MessageList = "failed-open" | "failed" | "waiting" | "sent" | "skipped";

type Page = {
  /** Of the mail that ended the page before; null: from the newest on. */
  after: string | null;
  atMost: number;
  /** Mails to the staff, such as invitations, are listed too. */
  withStaff: boolean;
  now: Instant;
};

const STATES: Record<MessageList, MessageState> = {
  "failed-open": "FAILED",
  failed: "FAILED",
  waiting: "OWED",
  sent: "SENT",
  skipped: "SKIPPED",
};

/** Mails in one state, the newest first. */
export async function listMessages(
  list: MessageList,
  { after, atMost, withStaff, now }: Page,
): Promise<ListedMessage[]> {
  return sql<ListedMessage>`
    select m.id, m.kind::text, m.state::text, m.recipient, m.attempts, m.server_reply as "serverReply",
           floor(extract(epoch from m.created_at) * 1000)::float8 as "createdAt",
           floor(extract(epoch from m.due_at) * 1000)::float8 as "dueAt",
           floor(extract(epoch from m.last_attempt_at) * 1000)::float8 as "lastAttemptAt",
           floor(extract(epoch from m.sent_at) * 1000)::float8 as "sentAt",
           case when b.id is not null then json_build_object(
             'bookingId', b.id, 'start', floor(extract(epoch from b.starts_at) * 1000), 'patientId', p.id,
             'patientName', p.name, 'phone', coalesce(b.phone, p.phone)) end as visit,
           (b.id is not null or m.contact_request_id is not null) and m.state in ('FAILED', 'SENT')
             and (b.id is null or (b.email is not null and b.sequence = m.sequence and b.ends_at > ${new Date(now)}))
             as "canBeSentAgain"
      from messages m
      left join bookings b on b.id = m.booking_id
      left join patients p on p.id = b.patient_id
     where m.state = ${STATES[list]}::message_state and (${withStaff} or coalesce(m.staff_link_id::text, m.text_tried) is null)
       and (${after}::uuid is null
            or (m.created_at, m.id) < (select created_at, id from messages where id = ${after}::uuid))
       and (${list !== "failed-open"}
            or (coalesce(b.ends_at > ${new Date(now)}, m.created_at > ${new Date(now)}::timestamptz - interval '14 days')
                and not exists (select from messages later
                                 where later.booking_id = m.booking_id and later.created_at > m.created_at
                                   and later.state = 'SENT')))
     order by m.created_at desc, m.id desc limit ${atMost}`;
}
