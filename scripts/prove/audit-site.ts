import { Client } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { findBrokenPromises } from "@/lib/data/broken-promises";

const TRIES = 20;
const PAUSE_MS = 500;

/** @returns the promises that are broken in the database of the clinic that was started */
export async function auditSite(env: Record<string, string>): Promise<string[]> {
  const client = await connected(env["DATABASE_URL"] ?? "");
  try {
    return Object.keys(await findBrokenPromises((question) => client.query(question)));
  } finally {
    await client.end();
  }
}

/** PostgreSQL may have been killed a moment ago. */
async function connected(url: string): Promise<Client> {
  for (let attempt = 1; ; attempt++) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === TRIES) throw error;
      await pause(PAUSE_MS);
    }
  }
}
