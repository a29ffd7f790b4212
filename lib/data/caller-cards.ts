import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { VisitStatus } from "@/lib/domain/visit-state";
import { db } from "./client";
import { sql } from "./sql";

/** What was typed during a call, as typed: half a number, a wish that nobody understands yet. */
export type CardFacts = {
  patientId: string | null;
  name: string;
  phone: string;
  email: string;
  /** Slug. Null: what is usual for such a caller. */
  treatment: string | null;
  /** A practitioner's slug, or "any". */
  practitioner: string;
  wish: string;
  /** The start chosen last, or come from the grid. Null: none yet, or the one before stays. */
  start: Instant | null;
};

export type CardHold = {
  id: string;
  treatment: string;
  practitioner: string;
  start: Instant;
  /** Exclusive, by the database's clock. Holds that ran out are left aside. */
  until: Instant;
};

/** A call in the making, or one that has led to a visit. */
export type StoredCard = CardFacts & {
  id: string;
  /** Of the patient on record; as typed, until one was found. */
  callerName: string;
  /** The hold made last, live or not: the next one takes its place. */
  holdId: string | null;
  hold: CardHold | null;
  /** The visit that came of it. */
  booked: BookedCard | null;
  begun: Instant;
};

export type BookedCard = {
  bookingId: string;
  reference: string;
  status: VisitStatus;
  start: Instant;
  /** Exclusive. */
  end: Instant;
  patientName: string;
  practitionerName: string;
  roomName: string | null;
  /** Where the confirmation goes, when one is owed or was sent. */
  toldAt: string | null;
};

/** Cards of one person that led to no visit yet, newest first; or the one of that id, whatever became of it. */
export async function findCards(staffMemberId: string, only: { id: string } | "open"): Promise<StoredCard[]> {
  const id = only === "open" ? null : only.id;
  const rows = await sql<{ card: StoredCard }>`
    select json_build_object(
             'id', c.id, 'patientId', p.id, 'name', coalesce(c.name, ''), 'phone', coalesce(c.phone, ''),
             'email', coalesce(c.email, ''), 'treatment', t.slug, 'practitioner', c.practitioner, 'wish', c.wish,
             'callerName', coalesce(p.name, c.name, ''),
             'start', floor(extract(epoch from c.starts_at) * 1000),
             'holdId', c.hold_id,
             'hold', case when h.id is not null then json_build_object(
               'id', h.id, 'treatment', ht.slug, 'practitioner', hp.slug,
               'start', floor(extract(epoch from h.starts_at) * 1000),
               'until', floor(extract(epoch from h.expires_at) * 1000)) end,
             'booked', case when b.id is not null then json_build_object(
               'bookingId', b.id, 'reference', b.reference, 'status', b.status,
               'start', floor(extract(epoch from b.starts_at) * 1000),
               'end', floor(extract(epoch from b.ends_at) * 1000),
               'patientName', bp.name, 'practitionerName', who.name, 'roomName', r.name,
               'toldAt', (select m.recipient from messages m where m.booking_id = b.id
                           order by m.created_at desc limit 1)) end,
             'begun', floor(extract(epoch from c.created_at) * 1000)
           ) as card
      from caller_cards c
      left join patients asked on asked.id = c.patient_id
      left join patients p on p.id = coalesce(asked.joined_into_id, asked.id)
      left join treatments t on t.id = c.treatment_id
      left join holds h on h.id = c.hold_id and h.expires_at > clock_timestamp()
      left join treatments ht on ht.id = h.treatment_id
      left join practitioners hp on hp.id = h.practitioner_id
      left join bookings b on b.id = c.booking_id
      left join patients bp on bp.id = b.patient_id
      left join practitioners who on who.id = b.practitioner_id
      left join rooms r on r.id = b.room_id
     where c.staff_member_id = ${staffMemberId}::uuid
       and case when ${id}::uuid is null then c.booking_id is null else c.id = ${id}::uuid end
     order by c.created_at desc`;
  return rows.map(({ card }) => card);
}

/**
 * Writes down what was typed. The first time makes the card.
 * @returns false when it is somebody else's card, or led to a visit already
 */
export async function saveCardFacts(id: string, staffMemberId: string, facts: CardFacts): Promise<boolean> {
  const rows = await sql`
    insert into caller_cards (id, staff_member_id, patient_id, name, phone, email, treatment_id, practitioner, wish,
                              starts_at)
    values (${id}::uuid, ${staffMemberId}::uuid,
            (select id from patients where id = ${facts.patientId}::uuid),
            ${facts.name}, ${facts.phone}, ${facts.email},
            (select id from treatments where slug = ${facts.treatment}), ${facts.practitioner}, ${facts.wish},
            ${facts.start === null ? null : new Date(facts.start)})
    on conflict (id) do update
       set patient_id = excluded.patient_id, name = excluded.name, phone = excluded.phone, email = excluded.email,
           treatment_id = excluded.treatment_id, practitioner = excluded.practitioner, wish = excluded.wish,
           starts_at = coalesce(excluded.starts_at, caller_cards.starts_at)
     where caller_cards.staff_member_id = excluded.staff_member_id and caller_cards.booking_id is null
    returning id`;
  return rows.length === 1;
}

/**
 * Notes the hold for a start, in place of the one that was read before.
 * @returns false when the card has meanwhile got another hold, is gone, or was booked
 */
export async function saveCardHold(
  id: string,
  { start, holdId, instead }: { start: Instant; holdId: string; instead: string | null },
): Promise<boolean> {
  // Making the new hold has removed the old one, and with it the card's mention of it.
  const { count } = await db().callerCard.updateMany({
    where: { id, bookingId: null, OR: [{ holdId: null }, { holdId: instead }] },
    data: { startsAt: new Date(start), holdId },
  });
  return count === 1;
}

export async function saveCardBooking(id: string, bookingId: string): Promise<void> {
  await db().callerCard.updateMany({ where: { id, bookingId: null }, data: { bookingId } });
}

/** @returns false when it is somebody else's, led to a visit already, or is gone */
export async function deleteCard(id: string, staffMemberId: string): Promise<boolean> {
  const { count } = await db().callerCard.deleteMany({ where: { id, staffMemberId, bookingId: null } });
  return count === 1;
}
