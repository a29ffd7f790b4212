import "server-only";
import type { MailText, TextLanguage } from "@/lib/domain/clinic-texts";
import type { MessageKind } from "./generated/client";
import type { Sql } from "./sql";

/**
 * How often sending is tried. The queue waits e^n seconds after the nth try, at most e^10: 3 s, 7 s, 20 s, 55 s,
 * 2½ min, 7 min, 18 min, 50 min, 2¼ h, then 6 h. The tries come after 0 s, 3 s, 10 s, 30 s, 85 s, 4 min, 11 min,
 * 29 min, 79 min, 3½ h, 9½ h, 16 h, 22 h and 28 h: what a server has put off for a day is for the desk to say.
 */
export const TRIES = 14;

/** The one thing a mail speaks of. */
export type About =
  | { bookingId: string; sequence: number; ordinal?: number }
  | { contactRequestId: string }
  | { staffLinkId: string }
  | { visitsLinkId: string }
  | { waitlistEntryId: string; ordinal: number }
  | { waitlistOfferId: string }
  | { textTried: `${MailText}:${TextLanguage}` };

type OwedMessage = {
  kind: MessageKind;
  about: About;
  recipient: string;
  /** So long the mail waits, because the change it tells of may still be undone. 0: at once. */
  waitSeconds?: number;
};

/**
 * Writes down that a mail is owed, and the job that will send it: both are committed with the caller's change. A mail
 * about a visit that is owed already (same kind, sequence and ordinal) is not owed twice.
 *
 * Mails about one visit are sent one after the other, each read when the one before has left: a reminder on its way
 * cannot arrive after the mail that cancels the visit. The queue serves a name one job at a time; 256 names serve all
 * visits, because a name for each would have to be swept up, and a job that is being added then would be lost.
 */
export async function oweMessage(
  tx: Sql,
  { kind, about, recipient, waitSeconds = 0 }: OwedMessage,
): Promise<void> {
  const subject = {
    ...{ bookingId: null, contactRequestId: null, staffLinkId: null, visitsLinkId: null },
    ...{ waitlistEntryId: null, waitlistOfferId: null, textTried: null, sequence: 0, ordinal: 0 },
    ...about,
  };
  await tx`
    with owed as (
      insert into messages (id, kind, booking_id, contact_request_id, staff_link_id, visits_link_id,
                            waitlist_entry_id, waitlist_offer_id, text_tried, sequence, ordinal, recipient, due_at)
      values (gen_random_uuid(), ${kind}::message_kind, ${subject.bookingId}::uuid, ${subject.contactRequestId}::uuid,
              ${subject.staffLinkId}::uuid, ${subject.visitsLinkId}::uuid, ${subject.waitlistEntryId}::uuid,
              ${subject.waitlistOfferId}::uuid, ${subject.textTried}, ${subject.sequence}::int, ${subject.ordinal}::int, ${recipient},
              clock_timestamp() + make_interval(secs => nullif(${waitSeconds}::float, 0)))
          on conflict do nothing
      returning id, booking_id, due_at
    )
    select (graphile_worker.add_job('deliver-message', json_build_object('messageId', id), run_at := due_at,
                                    queue_name := 'visits-' || left(booking_id::text, 2),
                                    job_key := 'message:' || id, max_attempts := ${TRIES}::int)).id::text
      from owed`;
}
