import { readFileSync } from "node:fs";
import { onServer } from "@/scripts/bench/databases";
import type { LoadedSite } from "@/scripts/bench/load/site";

const REACHES_ALL_SESSIONS_MS = 500;

/**
 * How many statements the site sends to PostgreSQL for each of `count` works, done one after the other: PostgreSQL
 * writes each of them down. What it asks now and then for all (docs/decisions/018) is shared among them.
 */
export async function statementsEach(
  { databaseUrl, postgresLog }: LoadedSite,
  count: number,
  work: (index: number) => Promise<unknown>,
): Promise<number> {
  await setLogging(databaseUrl, "all");
  const before = countIn(postgresLog);
  try {
    for (let index = 0; index < count; index++) await work(index);
    return (countIn(postgresLog) - before) / count;
  } finally {
    await setLogging(databaseUrl, "none");
  }
}

async function setLogging(databaseUrl: string, which: "all" | "none"): Promise<void> {
  await onServer(databaseUrl, `alter system set log_statement = '${which}'`);
  await onServer(databaseUrl, "select pg_reload_conf()");
  await new Promise((resolve) => setTimeout(resolve, REACHES_ALL_SESSIONS_MS));
}

/** Of the site alone: the worker's sessions have another name. */
const countIn = (log: string): number =>
  readFileSync(log, "utf8").match(/^site LOG: {2}(?:statement|execute)/gm)?.length ?? 0;
