import "server-only";
import type { AppointmentFacts } from "@/lib/domain/appointment";
import type { Span } from "@/lib/domain/fhir-search";
import type { VisitStatus } from "@/lib/domain/visit-state";
import type { Sql } from "./sql";

export type AppointmentsWanted = Span & {
  /** Null: any. */
  ids: string[] | null;
  statuses: VisitStatus[] | null;
  /** Each must take part by one of its ids. */
  actors: { Practitioner: string[]; Location: string[]; Patient: string[] }[];
  after: string | null;
  atMost: number;
};

/** Visits by id, and how many there are in all. */
export async function listAppointments(
  tx: Sql,
  wanted: AppointmentsWanted,
): Promise<{ total: number; visits: AppointmentFacts[] }> {
  const { ids, statuses, actors, after, atMost, from, until } = wanted;
  const date = (at: number | null) => (at === null ? null : new Date(at));
  const [row] = await tx<{ total: number; visits: AppointmentFacts[] }>`
    with matching as (
      select b.id from bookings b
       where (${ids}::uuid[] is null or b.id = any(${ids}::uuid[]))
         and (${statuses}::text[] is null or b.status::text = any(${statuses}::text[]))
         and (${date(from)}::timestamptz is null or b.starts_at >= ${date(from)})
         and (${date(until)}::timestamptz is null or b.starts_at < ${date(until)})
         and not exists (
           select from jsonb_array_elements(${JSON.stringify(actors)}::jsonb) as actor
            where not coalesce(actor->'Practitioner' ? b.practitioner_id::text
                            or actor->'Location' ? b.room_id::text or actor->'Patient' ? b.patient_id::text, false))
    ),
    page as (select id from matching where ${after}::uuid is null or id > ${after}::uuid order by id limit ${atMost})
    select (select count(*)::int from matching) as total,
      (select coalesce(json_agg(json_build_object(
          'id', b.id, 'reference', b.reference, 'status', b.status,
          'start', floor(extract(epoch from b.starts_at) * 1000), 'end', floor(extract(epoch from b.ends_at) * 1000),
          'created', floor(extract(epoch from b.created_at) * 1000),
          'patient', json_build_object('id', p.id, 'name', p.name),
          'practitioner', json_build_object('id', pr.id, 'name', pr.name),
          'room', case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end) order by b.id), '[]')
         from page join bookings b on b.id = page.id
         join patients p on p.id = b.patient_id
         join practitioners pr on pr.id = b.practitioner_id
         left join rooms r on r.id = b.room_id) as visits`;
  if (!row) throw new Error("a select without a table has one row");
  return row;
}
