import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { closeDatabase } from "@/lib/data/client";

/** Made by scripts/test.ts: a database with every migration applied and nothing in it. */
export const TEMPLATE = "clinic_template";

/** The PostgreSQL that scripts/test.ts started for this run. */
export function testServer(database = "postgres"): string {
  const server = process.env["TEST_SERVER_URL"];
  if (!server) throw new Error("Run the tests with `npm test` (it starts PostgreSQL for them).");
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

/**
 * Gives this test file a database of its own, cloned from the template, and points DATABASE_URL at it. It is dropped
 * when the file is done.
 */
export function freshDatabase(): { url: string; query: Client["query"] } {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = testServer(name);
  const client = new Client({ connectionString: url, options: "-c timezone=UTC" });
  process.env["DATABASE_URL"] = url;

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
