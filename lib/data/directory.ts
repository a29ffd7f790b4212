import "server-only";
import type { Directory } from "@/lib/domain/directory";
import { findClinic } from "./clinic";
import { FACTS_KEPT_MS, keptFor } from "./kept";
import { sql } from "./sql";

/** Practitioners, rooms and treatments with their ids, in the order in which pages show them. */
export const findDirectory = keptFor(FACTS_KEPT_MS, readDirectory);

async function readDirectory(): Promise<Directory> {
  const [row] = await sql<Omit<Directory, "clinic">>`
    select
      (select coalesce(json_agg(json_build_object(
                'id', p.id, 'slug', p.slug, 'name', p.name, 'credentials', p.credentials, 'scheduleId', s.id,
                'isRetired', p.retired_at is not null,
                'treatmentIds', (select coalesce(json_agg(tp.treatment_id), '[]') from treatment_practitioners tp
                                  where tp.practitioner_id = p.id)) order by p.position), '[]')
         from practitioners p left join schedules s on s.practitioner_id = p.id) as practitioners,
      (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'scheduleId', s.id,
                                                  'isRetired', r.retired_at is not null)
                                order by r.position), '[]')
         from rooms r left join schedules s on s.room_id = r.id) as rooms,
      (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'description', description,
                                                  'minutes', minutes, 'isRetired', retired_at is not null) order by position), '[]')
         from treatments) as treatments`;
  if (!row) throw new Error("a select without a table has one row");
  return { clinic: await findClinic(), ...row };
}
