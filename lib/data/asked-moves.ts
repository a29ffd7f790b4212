import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { AskedMoveState } from "./generated/client";
import { sql, type Sql } from "./sql";

export type NewAskedMove = {
  id: string;
  bookingId: string;
  sequence: number;
  formerStartsAt: Instant;
  formerPractitionerId: string;
  startsAt: Instant;
  practitionerId: string;
  /** Staff member. */
  askedBy: string;
};

/**
 * Writes down that a patient is asked.
 * @returns how many questions there were before; null: somebody else is asked about that time, or they are asked already
 */
export async function insertAskedMove(tx: Sql, asked: NewAskedMove): Promise<number | null> {
  const [row] = await tx<{ ordinal: number }>`
    insert into asked_moves (id, booking_id, ordinal, sequence, former_starts_at, former_practitioner_id, starts_at,
                             practitioner_id, asked_by)
    select ${asked.id}::uuid, ${asked.bookingId}::uuid, count(*)::int, ${asked.sequence}::int,
           ${new Date(asked.formerStartsAt)}, ${asked.formerPractitionerId}::uuid, ${new Date(asked.startsAt)},
           ${asked.practitionerId}::uuid, ${asked.askedBy}::uuid
      from asked_moves where booking_id = ${asked.bookingId}::uuid
        on conflict do nothing
    returning ordinal`;
  return row?.ordinal ?? null;
}

/** What became of the visit answers the question. @param taken where the visit is now; null: it was cancelled */
export async function answerAskedMove(
  tx: Sql,
  askedMoveId: string,
  taken: { startsAt: Instant; practitionerId: string } | null,
): Promise<void> {
  await tx`
    update asked_moves
       set settled_at = clock_timestamp(),
           state = case when ${taken === null} then 'CANCELLED'
                        when starts_at = ${new Date(taken?.startsAt ?? 0)}
                         and practitioner_id = ${taken?.practitionerId ?? null}::uuid then 'ACCEPTED'
                        else 'OTHER' end::asked_move_state
     where id = ${askedMoveId}::uuid and state = 'OPEN'`;
}

/** The clinic asks no more. @returns false: it was answered, or taken back before */
export async function withdrawAskedMove(tx: Sql, askedMoveId: string): Promise<boolean> {
  const withdrawn = await tx`
    update asked_moves set state = 'WITHDRAWN', settled_at = clock_timestamp()
     where id = ${askedMoveId}::uuid and state = 'OPEN' returning id`;
  return withdrawn.length > 0;
}

/** Questions about visits that are over were not answered. @returns how many there were */
export async function lapseAskedMoves(now: Instant): Promise<number> {
  const lapsed = await sql`
    update asked_moves a set state = 'LAPSED', settled_at = clock_timestamp()
      from bookings b
     where a.state = 'OPEN' and b.id = a.booking_id and b.ends_at <= ${new Date(now)}
    returning a.id`;
  return lapsed.length;
}

/** @returns null when there is no such question */
export async function findAskedMove(
  id: string,
): Promise<{ bookingId: string; ordinal: number; state: AskedMoveState } | null> {
  const [row] = await sql<{ bookingId: string; ordinal: number; state: AskedMoveState }>`
    select booking_id as "bookingId", ordinal, state from asked_moves where id = ${id}::uuid`;
  return row ?? null;
}
