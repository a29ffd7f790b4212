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
