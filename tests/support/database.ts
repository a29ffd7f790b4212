import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { closeDatabase } from "@/lib/data/client";

/** Made by scripts/test.ts: a database with every migration applied and nothing in it. */
export const TEMPLATE = "clinic_template";

/** The PostgreSQL that scripts/test.ts started for this run, as its owner. */
export const testServer = (database = "postgres"): string => urlOf("TEST_SERVER_URL", database);

function urlOf(setting: "TEST_SERVER_URL" | "TEST_APPLICATION_URL", database: string): string {
  const server = process.env[setting];
  if (!server) throw new Error("Run the tests with `npm test` (it starts PostgreSQL for them).");
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

/**
 * Gives this test file a database of its own, cloned from the template, and points DATABASE_URL at it. It is dropped
 * when the file is done. The application comes to it with its own role, as it does to every database; `url` and
 * `query` are the owner's.
 */
export function freshDatabase(): { url: string; query: Client["query"] } {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = testServer(name);
  const client = new Client({ connectionString: url, options: "-c timezone=UTC" });
  process.env["DATABASE_URL"] = urlOf("TEST_APPLICATION_URL", name);

  beforeAll(async () => {
    await asOwner(`create database ${name} template ${TEMPLATE}`);
    await client.connect();
  });

  afterAll(async () => {
    await closeDatabase();
    await client.end();
    await asOwner(`drop database ${name} with (force)`);
  });

  return { url, query: client.query.bind(client) as Client["query"] };
}

async function asOwner(statement: string): Promise<void> {
  const owner = new Client({ connectionString: testServer() });
  await owner.connect();
  try {
    await owner.query(statement);
  } finally {
    await owner.end();
  }
}
