import "server-only";
import type { Instant } from "@/lib/domain/interval";
import { pool } from "./client";
import { sql } from "./sql";

/** What is counted in the database: the same, whichever process is asked. Numbers alone, of nobody in particular. */
export type MetricFacts = {
  databaseClock: Instant;
  bookings: { status: string; count: number }[];
  messages: { state: string; count: number }[];
  /** Null: no mail is owed. */
  oldestOwedAt: Instant | null;
  jobs: { waiting: number; failed: number };
  lastGoodDrillAt: Instant | null;
  hasLastDrillFailed: boolean;
};

export async function readMetricFacts(): Promise<MetricFacts> {
  const [facts] = await sql<MetricFacts>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as "databaseClock",
      (select coalesce(json_agg(b), '[]') from (select status, count(*) from bookings group by 1) b) as bookings,
      (select coalesce(json_agg(m), '[]') from (select state, count(*) from messages group by 1) m) as messages,
      (select (extract(epoch from min(created_at)) * 1000)::float8 from messages
        where state = 'OWED') as "oldestOwedAt",
      (select json_build_object('waiting', count(*) filter (where attempts < max_attempts and run_at <= now()),
                                'failed', count(*) filter (where attempts >= max_attempts))
         from graphile_worker.jobs) as jobs,
      (select (extract(epoch from max(at)) * 1000)::float8 from restore_drills
        where fault is null) as "lastGoodDrillAt",
      coalesce((select fault is not null from restore_drills order by at desc limit 1), false)
        as "hasLastDrillFailed"`;
  if (!facts) throw new Error("a select without a table answers with one row");
  return facts;
}

/** The connections of this process. `waiting`: requests that have none yet. */
export const poolInUse = () => {
  const { totalCount, idleCount, waitingCount } = pool();
  return { used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
};
