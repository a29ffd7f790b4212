import { Client } from "pg";
import { told } from "./clinic-over-http";

/** One question to the clinic's database, on a connection of its own: the server may have been killed meanwhile. */
export async function ask<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: told("DATABASE_URL"), connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Pairs of stretches of one schedule that overlap: there must never be any. */
export const OVERLAPS = `
  select a.id from slots a join slots b on a.schedule_id = b.schedule_id and a.id < b.id
   where tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`;

/**
 * Every row of every table, but counters of requests and the queue's own.
 * @param but ids: rows that name one of them are left out, so that what is left are the neighbours'
 */
export async function everythingThatMatters(but: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'rate_limits'",
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await ask<{ sum: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t
        where not t::text like any($1)`,
      [but.map((id) => `%${id}%`)],
    );
    found[name] = row?.sum ?? "";
  }
  return found;
}
