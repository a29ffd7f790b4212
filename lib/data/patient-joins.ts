import "server-only";
import type { Instant } from "@/lib/domain/interval";
import type { Sql } from "./sql";

type Both = { intoId: string; fromId: string };
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** The rows that a join has changed, for undoing it. */
export type Moved = {
  bookingIds: string[];
  /** Callers' cards in the making. */
  cardIds: string[];
  /** Records that had been joined into the one that goes. */
  joinedIds: string[];
};

/**
 * Makes one record of two: all that belonged to one belongs to the other.
 * @throws the database's error when both have a visit at the same time: see overlapRefusedBy
 */
export async function moveToOther(tx: Sql, { intoId, fromId }: Both): Promise<Moved> {
  const bookings = await tx<{ id: string }>`
    update bookings set patient_id = ${intoId}::uuid where patient_id = ${fromId}::uuid returning id`;
  const cards = await tx<{ id: string }>`
    update caller_cards set patient_id = ${intoId}::uuid where patient_id = ${fromId}::uuid returning id`;
  const joined = await tx<{ id: string }>`
    update patients set joined_into_id = ${intoId}::uuid where joined_into_id = ${fromId}::uuid returning id`;
  await tx`
    update patients set joined_into_id = ${intoId}::uuid, version = version + 1 where id = ${fromId}::uuid`;
  return { bookingIds: idsOf(bookings), cardIds: idsOf(cards), joinedIds: idsOf(joined) };
}

/** Gives everything back that moveToOther has moved and that is still where it was moved. */
export async function moveBack(tx: Sql, { intoId, fromId }: Both, moved: Moved): Promise<void> {
  await tx`
    update bookings set patient_id = ${fromId}::uuid
     where id = any(${moved.bookingIds}::uuid[]) and patient_id = ${intoId}::uuid`;
  await tx`
    update caller_cards set patient_id = ${fromId}::uuid
     where id = any(${moved.cardIds}::uuid[]) and patient_id = ${intoId}::uuid`;
  await tx`
    update patients set joined_into_id = ${fromId}::uuid
     where id = any(${moved.joinedIds}::uuid[]) and joined_into_id = ${intoId}::uuid`;
  await tx`update patients set joined_into_id = null, version = version + 1 where id = ${fromId}::uuid`;
}

/** Starts of all visits of a record, for knowing their days. */
export const startsOf = async (on: Sql, patientId: string): Promise<Instant[]> =>
  (
    await on<{ start: Instant }>`
      select floor(extract(epoch from starts_at) * 1000)::float8 as start from bookings
       where patient_id = ${patientId}::uuid`
  ).map(({ start }) => start);
