import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readEnv } from "@/lib/env";
import { checkout } from "./checkout";
import { PlainFault } from "./plain-fault";

/** What the start needs to know before the rest can be known. */
export type StartSettings = {
  port: number;
  /** Absolute. */
  dataDirectory: string;
  /** Undefined: a PostgreSQL of our own. */
  databaseUrl: string | undefined;
  /** Of the owner of that database; undefined: as above, or our own. */
  ownerDatabaseUrl: string | undefined;
  /** Undefined: a mail catcher of our own. */
  smtpUrl: string | undefined;
  /** Where people reach the site. */
  address: string;
};

/** Settings in `.env` count where the environment itself says nothing. */
export function loadEnvFile(): void {
  const file = join(checkout, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Checks every setting before anything is started, as the site and the worker will check them again.
 * @throws PlainFault naming every fault at once
 */
export function readStartSettings(given: NodeJS.ProcessEnv): StartSettings {
  const { DATABASE_URL, MIGRATE_DATABASE_URL, SMTP_URL, PORT, DATA_DIR, APP_URL } = withStandIns(given);
  return {
    port: PORT,
    dataDirectory: resolve(checkout, DATA_DIR),
    databaseUrl: given["DATABASE_URL"] ? DATABASE_URL : undefined,
    ownerDatabaseUrl: given["DATABASE_URL"] ? (MIGRATE_DATABASE_URL ?? DATABASE_URL) : undefined,
    smtpUrl: given["SMTP_URL"] ? SMTP_URL : undefined,
    address: APP_URL,
  };
}

/** What will be chosen or made later is taken as right, so that only what a person has set can be at fault. */
function withStandIns(given: NodeJS.ProcessEnv): ReturnType<typeof readEnv> {
  const secret = Buffer.alloc(32).toString("base64url");
  const standIns: Record<string, string> = { SMTP_URL: "smtp://127.0.0.1:25" };
  if (!given["DATABASE_URL"]) {
    Object.assign(standIns, {
      DATABASE_URL: "postgresql://127.0.0.1/clinic",
      AUTH_SECRET: secret,
      ENCRYPTION_KEY: secret,
    });
  }
  const set = Object.entries(given).filter(([, value]) => value);
  try {
    return readEnv({ ...standIns, ...Object.fromEntries(set) });
  } catch (error) {
    throw new PlainFault((error as Error).message);
  }
}
