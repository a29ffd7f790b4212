import pg from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { PlainFault } from "./plain-fault";

/**
 * Waits until the server takes connections: it may be recovering from a crash.
 *
 * @param url of the database `postgres`, which every server has
 * @param signal ends the waiting, because the server has died or we are being stopped
 */
export async function waitForServer(url: string, signal?: AbortSignal): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const refusal = await asking(url, async () => undefined);
    if (!refusal) return;
    if (refusal.code === "28P01") {
      throw new PlainFault(
        "PostgreSQL does not know the password kept beside its data (postgres-password). " +
          "Put the old file back, or move the data directory away to begin anew.",
      );
    }
    await pause(50);
  }
}

/** Creates the database that `url` names, unless it exists. `serverUrl` is that of the database `postgres`. */
export async function ensureDatabase(serverUrl: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const refusal = await asking(serverUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  if (refusal) throw refusal;
}

/** Resolves to what the server objected to, if anything. */
async function asking(
  url: string,
  ask: (client: pg.Client) => Promise<void>,
): Promise<pg.DatabaseError | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined); // a server that dies while idle; the next question notices
  try {
    await client.connect();
    await ask(client);
    return undefined;
  } catch (error) {
    return error as pg.DatabaseError;
  } finally {
    await client.end().catch(() => undefined);
  }
}
