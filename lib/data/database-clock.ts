import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { sql } from "./sql";

/** The one clock that all processes share. */
export async function databaseClock(): Promise<Instant> {
  const [row] = await sql<{ now: Instant }>`
    select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as now`;
  if (!row) throw new Error("a select without a table returns one row");
  return row.now;
}
