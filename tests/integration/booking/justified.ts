import type { Client } from "pg";
import { MINUTE, type Instant, type Interval } from "@/lib/domain/interval";

export type Asked = {
  treatment: string;
  practitioner: string;
  start: Instant;
  /** Who could give it then, if nothing were taken. */
  among: string[];
};
export type Refused = Asked & {
  reason: string;
  /** When the answer came, as `performance.now()` has it. */
  ended: number;
};

/** A part of somebody's or some room's time, and when it was asked for: before that, it can have hindered nobody. */
export type TakenSince = Interval & { schedule: string; since: number };

export type Places = {
  treatments: Map<
    string,
    { minutes: number; turnover: number; phases: [from: number, to: number][]; rooms: string[] }
  >;
  schedules: Map<string, string>;
};

/** Read by hand: the judge shall share nothing with the search that it judges. */
export async function readPlaces(query: Client["query"]): Promise<Places> {
  const treatments = await query(`
    select t.slug, t.minutes, t.turnover_minutes as turnover,
           (select json_agg(json_build_array(start_minute, end_minute)) from treatment_phases where treatment_id = t.id) as phases,
           (select coalesce(json_agg(s.id), '[]') from treatment_rooms r join schedules s on s.room_id = r.room_id
             where r.treatment_id = t.id) as rooms
      from treatments t`);
  const people = await query(
    "select p.slug, s.id from practitioners p join schedules s on s.practitioner_id = p.id",
  );
  return {
    treatments: new Map(treatments.rows.map((row) => [row.slug, row])),
    schedules: new Map(people.rows.map(({ slug, id }) => [slug, id])),
  };
}

/** Refusals for which nothing stood in the way at the moment they were given. */
export function unjustified(
  refusals: readonly Refused[],
  taken: readonly TakenSince[],
  places: Places,
): Refused[] {
  return refusals.filter(({ treatment, start, among, ended }) => {
    const shape = places.treatments.get(treatment);
    if (!shape) throw new Error(`no treatment ${treatment}`);
    const isFree = (schedule: string | undefined, from: number, to: number) =>
      !taken.some(
        (one) =>
          one.schedule === schedule &&
          one.since < ended &&
          one.start < start + to * MINUTE &&
          start + from * MINUTE < one.end,
      );
    const hasRoom =
      shape.rooms.length === 0 || shape.rooms.some((room) => isFree(room, 0, shape.minutes + shape.turnover));
    const hasSomebody = among.some((slug) =>
      shape.phases.every(([from, to]) => isFree(places.schedules.get(slug), from, to)),
    );
    return hasRoom && hasSomebody;
  });
}
