import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { migrate } from "@/scripts/migrate/migrate";
import { fill } from "@/scripts/bench/fill";
import { checkout } from "@/scripts/start/checkout";
import { run } from "@/scripts/start/run";
import { step } from "@/scripts/start/progress";
import { TYPESCRIPT } from "@/scripts/start/services";

type Measured = Record<string, number>;

/** A filled database for each size, and a way to measure in a process of its own on a copy of one. */
export async function benchDatabases(serverUrl: string, sizes: number[], today: string) {
  for (const size of sizes) {
    await step(`Filling a database with ${size.toLocaleString("en-US")} visits`, async () => {
      await onServer(serverUrl, `create database ${nameOf(size)}`);
      const url = urlOf(serverUrl, nameOf(size));
      await migrate(url);
      await measureIn(url, "clinic", [today]);
      await fill(url, size, today);
    });
  }
  return {
    async measure(size: number, script: string, ...args: string[]): Promise<Measured> {
      const copy = `${nameOf(size)}_copy`;
      await onServer(serverUrl, `create database ${copy} template ${nameOf(size)}`);
      try {
        return await measureIn(urlOf(serverUrl, copy), script, args);
      } finally {
        await onServer(serverUrl, `drop database ${copy} with (force)`);
      }
    },
  };
}

/** Runs a script of this folder in a process of its own. @returns what it said with its last line, as JSON */
export async function measureIn<Value = number>(
  databaseUrl: string,
  script: string,
  args: string[],
  settings: Record<string, string> = {},
): Promise<Record<string, Value>> {
  const secret = randomBytes(32).toString("base64url");
  const output = await run({
    file: process.execPath,
    args: [...TYPESCRIPT, `scripts/bench/${script}.ts`, ...args],
    cwd: checkout,
    // Quiet as in tests: a line a booking on a terminal is not what is measured.
    env: {
      ...process.env,
      NODE_ENV: "test",
      DATABASE_URL: databaseUrl,
      SMTP_URL: "smtp://127.0.0.1:9",
      AUTH_SECRET: secret,
      ENCRYPTION_KEY: secret,
      ...settings,
    },
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "{}") as Record<string, Value>;
}

export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const nameOf = (size: number) => `bench_${size}`;

export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}
