import "server-only";
import type { Sql } from "./sql";

/** By whom and in which rooms a treatment is given; none: it needs no room. Ids of practitioners and rooms. */
export type TreatmentPlaces = {
  slug: string;
  name: string;
  isRetired: boolean;
  practitionerIds: string[];
  roomIds: string[];
};

/** In the order in which pages show them, those that are not offered any more among them. */
export const readTreatmentPlaces = (on: Sql): Promise<TreatmentPlaces[]> => on<TreatmentPlaces>`
  select slug, name, retired_at is not null as "isRetired",
         array(select practitioner_id::text from treatment_practitioners where treatment_id = t.id) as "practitionerIds",
         array(select room_id::text from treatment_rooms where treatment_id = t.id) as "roomIds"
    from treatments t order by position, slug`;

/** Ids of the practitioners and rooms that are not booked any more. */
export async function readRetired(on: Sql): Promise<ReadonlySet<string>> {
  const rows = await on<{ id: string }>`
    select id::text from practitioners where retired_at is not null
    union all select id::text from rooms where retired_at is not null`;
  return new Set(rows.map(({ id }) => id));
}
