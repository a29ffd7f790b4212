import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { sql } from "./sql";

/** Somebody on record, as far as whoever speaks with them on the phone has to know. */
export type KnownCaller = {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Those still to come, earliest first; ends exclusive. */
  visits: { start: Instant; end: Instant }[];
  /** Slug of whoever treated them last, or will. Null: has had no visit. */
  lastPractitioner: string | null;
};

/** A record that was joined into another is that other. Null: there is nobody of that id. */
export async function findCaller(patientId: string, now: Instant): Promise<KnownCaller | null> {
  const [row] = await sql<{ caller: KnownCaller }>`
    select json_build_object(
             'id', p.id, 'name', p.name, 'phone', p.phone, 'email', p.email,
             'visits', (
               select coalesce(json_agg(json_build_object(
                        'start', floor(extract(epoch from starts_at) * 1000),
                        'end', floor(extract(epoch from ends_at) * 1000)) order by starts_at), '[]')
                 from bookings where patient_id = p.id and status = 'BOOKED' and ends_at > ${new Date(now)}::timestamptz),
             'lastPractitioner', (
               select who.slug from bookings b join practitioners who on who.id = b.practitioner_id
                where b.patient_id = p.id and b.status <> 'CANCELLED' order by b.starts_at desc limit 1)
           ) as caller
      from patients asked join patients p on p.id = coalesce(asked.joined_into_id, asked.id)
     where asked.id = ${patientId}::uuid`;
  return row?.caller ?? null;
}
