import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { checkout } from "@/scripts/start/checkout";
import { ownerUrlFile } from "@/scripts/start/own-database";
import { anyPort, freePort } from "@/scripts/start/ports";
import { DATA_DIR } from "./site";

const TYPESCRIPT = ["--conditions=react-server", "--import", "tsx"];
const run = promisify(execFile);

export type EmptyClinic = {
  url: string;
  /** What `npm run staff:create` prints: the path of the link with which the first administrator begins. */
  firstLink: (name: string, email: string) => Promise<string>;
  stop: () => Promise<void>;
};

/** A site of its own over a database with every migration and nothing in it: what a new clinic begins with. */
export async function startEmptyClinic(): Promise<EmptyClinic> {
  const server = readFileSync(ownerUrlFile(DATA_DIR), "utf8").trim();
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await asOwner(server, `create database ${name}`);
  const database = new URL(server);
  database.pathname = `/${name}`;
  const port = await freePort(anyPort());
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: "production", PORT: String(port), APP_URL: url, RATE_LIMIT_MULTIPLIER: "1000" },
    ...{ DATABASE_URL: database.toString(), MIGRATE_DATABASE_URL: "", SMTP_URL: "smtp://127.0.0.1:25" },
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    ENCRYPTION_KEY: randomBytes(32).toString("base64url"),
  };
  const script = (file: string, ...given: string[]) =>
    run(process.execPath, [...TYPESCRIPT, file, ...given], { cwd: checkout, env });
  await script("scripts/migrate.ts");
  const next = join(checkout, "node_modules/next/dist/bin/next");
  const web = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: checkout,
    env,
    stdio: "ignore",
  });
  await untilReady(url, web);
  return {
    url,
    firstLink: async (person, email) => {
      const { stdout } = await script("scripts/staff-create.ts", person, email);
      return new URL(/https?:\S+/.exec(stdout)?.[0] ?? "").pathname;
    },
    stop: async () => {
      const gone = new Promise((resolve) => web.once("exit", resolve));
      web.kill("SIGTERM");
      await gone;
      await asOwner(server, `drop database ${name} with (force)`);
    },
  };
}

async function untilReady(url: string, web: ChildProcess): Promise<void> {
  while (web.exitCode === null) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error("the site over the empty database did not start");
}

async function asOwner(url: string, statement: string): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(statement);
  } finally {
    await owner.end();
  }
}
