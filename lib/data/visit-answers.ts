import "server-only";
import type { Sql } from "./sql";

/** Notes that the patient comes to the visit as it is. @returns false when it was noted already */
export async function noteComing(tx: Sql, bookingId: string): Promise<boolean> {
  const noted = await tx`
    update bookings set confirmed_sequence = sequence
     where id = ${bookingId}::uuid and confirmed_sequence is distinct from sequence returning id`;
  return noted.length > 0;
}

/** Whoever cannot come does not come, whatever was said before. */
export async function takeBackComing(tx: Sql, bookingId: string): Promise<void> {
  await tx`update bookings set confirmed_sequence = null where id = ${bookingId}::uuid`;
}

/** Who comes, and how they are reached about this visit. @throws Error when there is no such booking */
export async function findReach(
  tx: Sql,
  bookingId: string,
): Promise<{ name: string; email: string | null; phone: string | null }> {
  const [reach] = await tx<{ name: string; email: string | null; phone: string | null }>`
    select p.name, b.email, coalesce(b.phone, p.phone) as phone
      from bookings b join patients p on p.id = b.patient_id where b.id = ${bookingId}::uuid`;
  if (!reach) throw new Error("a booking that is locked is there");
  return reach;
}
