import "server-only";
import { DESK_CHANNEL } from "./desk-channel";
import type { Reach } from "./erasure-reach";
import { nameKeyOf } from "./patients";
import type { Sql } from "./sql";

/** What stands where something of a person stood that cannot be empty. */
export const ERASED = "Erased";
const NOT_SENT = "Not sent: the person's data were erased.";

/** How many rows of each kind went, or lost what they said of the person: for the trail and the preview. */
export type Erased = {
  visits: number;
  mails: number;
  intakes: number;
  requests: number;
  waitlist: number;
  drafts: number;
};

type Erasure = Reach & {
  /** Treatments whose record stays; with one of them the name and the date of birth stay too. */
  keptBookingIds: string[];
};

/** What an erasure would take away. */
export async function countErasure(on: Sql, erasure: Erasure): Promise<Erased> {
  const { bookingIds, keptBookingIds, traces } = erasure;
  const [counted] = await on<{ mails: number; intakes: number }>`
    select (select count(*)::int from messages where booking_id = any(${bookingIds}::uuid[])) as mails,
           (select count(*)::int from intakes where booking_id = any(${bookingIds}::uuid[])
               and not booking_id = any(${keptBookingIds}::uuid[])) as intakes`;
  return {
    visits: bookingIds.length,
    mails: counted?.mails ?? 0,
    intakes: counted?.intakes ?? 0,
    requests: traces.contact_requests.length,
    waitlist: traces.waitlist_entries.length,
    drafts: traces.booking_drafts.length + traces.caller_cards.length,
  };
}

/** Takes it all away. The trail stays: it holds ids alone. Visits stay too, of nobody who could be reached. */
export async function erase(tx: Sql, erasure: Erasure): Promise<void> {
  await deleteTraces(tx, erasure);
  await emptyVisits(tx, erasure);
  await emptyRecords(tx, erasure);
  await tx`select pg_notify(${DESK_CHANNEL}, '{"messages":true}')`;
}

/** Rows that are of no use without the person, and the mails that speak of them. Mails first: they point there. */
async function deleteTraces(tx: Sql, { traces, person }: Erasure): Promise<void> {
  const addresses = [...person.ownAddresses];
  await tx`
    delete from messages
     where contact_request_id = any(${traces.contact_requests}::uuid[])
        or waitlist_entry_id = any(${traces.waitlist_entries}::uuid[])
        or waitlist_offer_id in (select id from waitlist_offers where entry_id = any(${traces.waitlist_entries}::uuid[]))
        or visits_link_id in (select id from visits_links where email_key = any(${addresses}::text[]))`;
  await tx`delete from visits_links where email_key = any(${addresses}::text[])`;
  // A file brought in that waits to be imported would bring the person back.
  await tx`
    delete from import_rows
     where exists (select from unnest(cells) as cell where lower(trim(cell)) = any(${addresses}::text[]))
        or (understood ->> 'nameKey' = any(${[...person.nameKeys]}::text[])
            and right(regexp_replace(understood ->> 'phone', '\\D', '', 'g'), 10) = any(${[...person.numbers]}::text[]))`;
  await tx`
    delete from holds where id in (
      select hold_id from waitlist_offers where entry_id = any(${traces.waitlist_entries}::uuid[])
      union all select hold_id from booking_drafts where id = any(${traces.booking_drafts}::uuid[])
      union all select hold_id from caller_cards where id = any(${traces.caller_cards}::uuid[]))`;
  await tx`delete from contact_requests where id = any(${traces.contact_requests}::uuid[])`;
  await tx`delete from waitlist_entries where id = any(${traces.waitlist_entries}::uuid[])`;
  await tx`delete from booking_drafts where id = any(${traces.booking_drafts}::uuid[])`;
  await tx`delete from caller_cards where id = any(${traces.caller_cards}::uuid[])`;
}

/** Visits keep their time, and say no more how anybody is reached. Mails keep that they were sent. */
async function emptyVisits(tx: Sql, { bookingIds, keptBookingIds, patientIds }: Erasure): Promise<void> {
  await tx`
    update messages
       set server_reply = case when state in ('OWED', 'FAILED') then ${NOT_SENT} end, recipient = ${ERASED},
           state = case when state in ('OWED', 'FAILED') then 'SKIPPED'::message_state else state end
     where booking_id = any(${bookingIds}::uuid[])`;
  await tx`
    delete from intakes
     where booking_id = any(${bookingIds}::uuid[]) and not booking_id = any(${keptBookingIds}::uuid[])`;
  await tx`delete from idempotency_keys where booking_id = any(${bookingIds}::uuid[])`;
  // What was before a change holds names and addresses; nothing of it can be undone any more.
  await tx`
    delete from undo_steps
     where booking_id = any(${bookingIds}::uuid[])
        or before->>'patientId' = any(${patientIds}::text[]) or before->>'intoId' = any(${patientIds}::text[])`;
  await tx`
    update bookings
       set email = null, phone = null, booked_by = null, version = version + 1,
           squeeze_reason = case when squeezed_in then ${ERASED} end
     where id = any(${bookingIds}::uuid[])`;
}

/** The record keeps name and date of birth when a treatment's record has to name somebody; its copies never do. */
async function emptyRecords(tx: Sql, { patientIds, keptBookingIds }: Erasure): Promise<void> {
  const keepsName = keptBookingIds.length > 0;
  await tx`
    update patients
       set email = null, email_key = null, phone = null, note_sealed = null, version = version + 1,
           name = case when ${keepsName} and joined_into_id is null then name else ${ERASED} end,
           name_key = case when ${keepsName} and joined_into_id is null then name_key else ${nameKeyOf({ name: ERASED })} end,
           birth_date = case when ${keepsName} and joined_into_id is null then birth_date end
     where id = any(${patientIds}::uuid[])`;
}
