import "server-only";
import { isoAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { faultsOfNode, KNOWN_INSTANTS, type KnownInstant, type ZoneFault } from "@/lib/domain/known-instants";
import { log } from "@/lib/log";
import { sql } from "./sql";

/** Further than any visit is booked ahead. */
const DAYS_AHEAD = 400;
const MOST_SECONDS_OFF = 30;

/**
 * Refuses to go on when Node.js or PostgreSQL has the clinic's own time zone wrong, or they differ about it: visits
 * would be an hour off. Other zones that are wrong, and a clock that differs from the database's, are put in the log.
 * @param now what this computer's clock shows
 * @throws Error with a plain sentence for whoever runs the server
 */
export async function assertZones(now: Instant, known = KNOWN_INSTANTS): Promise<void> {
  const [clinic] = await sql<{ zone: string; databaseNow: Instant }>`
    select time_zone as zone, floor(extract(epoch from clock_timestamp()) * 1000)::float8 as "databaseNow" from clinics`;
  const faults = await findZoneFaults(known);
  const own =
    faults.find(({ zone }) => zone === clinic?.zone) ?? (clinic && (await findDifference(clinic.zone)));
  if (own) throw new Error(inWords(own));

  const zones = [...new Set(faults.map(({ zone, by }) => `${zone} (${by})`))];
  if (zones.length > 0) log.warn("zones.rules-are-old", { zones: zones.join(", ") });
  const secondsOff = clinic ? Math.round((now - clinic.databaseNow) / 1_000) : 0;
  if (Math.abs(secondsOff) > MOST_SECONDS_OFF) log.warn("clock.differs-from-database", { secondsOff });
}

/** Known instants that Node.js or PostgreSQL shows wrongly. */
export async function findZoneFaults(known: readonly KnownInstant[] = KNOWN_INSTANTS): Promise<ZoneFault[]> {
  const rows = await sql<{ zone: string; shows: string; is: string }>`
    select known.zone, shows, shown as is
      from unnest(${known.map(({ zone }) => zone)}::text[], ${known.map(({ at }) => new Date(at))}::timestamptz[],
                  ${known.map(({ shown }) => shown)}::text[]) as known (zone, at, shown)
      join pg_timezone_names n on n.name = known.zone,
           to_char(known.at at time zone n.name, 'YYYY-MM-DD"T"HH24:MI') as shows
     where shows <> shown`;
  return [...faultsOfNode(known), ...rows.map((row) => ({ ...row, by: "PostgreSQL" }))];
}

/** The first instant, of two each day, at which Node.js and PostgreSQL show different times in one zone. */
async function findDifference(zone: string): Promise<ZoneFault | undefined> {
  const rows = await sql<{ at: Date; shows: string }>`
    select at, to_char(at at time zone ${zone}, 'YYYY-MM-DD"T"HH24:MI') as shows
      from generate_series(date_trunc('day', now()), now() + make_interval(days => ${DAYS_AHEAD}), '12 hours') as at`;
  return rows
    .map(({ at, shows }) => ({ zone, by: "PostgreSQL", shows, is: isoAt(at.getTime(), zone).slice(0, 16) }))
    .find(({ shows, is }) => shows !== is);
}

const inWords = ({ zone, by, shows, is }: ZoneFault): string =>
  `${by} shows ${shows} in ${zone} when it is ${is}: its rules of time zones are old, and visits would be at wrong ` +
  `times. Update Node.js and the time zone data of PostgreSQL, then start again.`;
