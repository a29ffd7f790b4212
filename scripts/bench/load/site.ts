import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onServer, urlOf } from "@/scripts/bench/databases";
import { startMailSink } from "@/scripts/bench/load/mail-sink";
import type { CpuProfile } from "@/scripts/bench/load/profile-shares";
import { filledDatabase } from "@/scripts/bench/portable-databases";
import { ensureBuild, ensureClient } from "@/scripts/start/build";
import { checkout } from "@/scripts/start/checkout";
import { startPostgres, type Postgres } from "@/scripts/start/embedded-postgres";
import { launch, stopChild } from "@/scripts/start/launch";
import { anyPort, freePort } from "@/scripts/start/ports";
import { webService, workerService } from "@/scripts/start/services";
import { waitForSite } from "@/scripts/start/site-answer";

export type LoadedSite = {
  /** Of each site process. */
  urls: string[];
  /** As the owner of the database. */
  databaseUrl: string;
  /** A database like it on the same server, of which site and worker know nothing. */
  otherDatabaseUrl: string;
  postgresLog: string;
  pids: Record<"site" | "PostgreSQL" | "worker", number[]>;
  /** Where the processor time of the first site process goes while `work` runs. */
  profile: (work: () => Promise<unknown>) => Promise<CpuProfile>;
  stop: () => Promise<void>;
};

/** As deploy/ has them, and as many as there are processors here: one process answers with one processor. */
const SITES = 2;
const VISITS = 1_000;
const PROFILER = join(checkout, "scripts/bench/load/profile-on-demand.mjs");
const PATIENCE_MS = 10_000;

/** PostgreSQL as it comes, but for its log: each line begins with whose it is (see statements.ts). */
export const startLoadedPostgres = (scratch: string): Promise<Postgres> =>
  startPostgres({ directory: join(scratch, "load"), settings: { log_line_prefix: "%a " } });

/**
 * Two sites and a worker over a clinic with some visits, and a mail server that costs little.
 * @param postgres outlives them: whoever started it stops it
 */
export async function startLoadedSite(
  postgres: Postgres,
  scratch: string,
  today: string,
): Promise<LoadedSite> {
  const databaseUrl = await filledDatabase(postgres.url, VISITS, today);
  await onServer(postgres.url, `create database other template ${new URL(databaseUrl).pathname.slice(1)}`);
  const mail = await startMailSink();
  const ports: number[] = [];
  while (ports.length < SITES) ports.push(await freePort(anyPort()));
  const urls = ports.map((port) => `http://localhost:${port}`);
  const secret = randomBytes(32).toString("base64url");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", APP_URL: urls[0], DATA_DIR: scratch },
    ...{ DATABASE_URL: databaseUrl, SMTP_URL: mail.url, AUTH_SECRET: secret, ENCRYPTION_KEY: secret },
    ...{ TRUSTED_PROXIES: "1", RATE_LIMIT_MULTIPLIER: "1000000" },
  };
  await ensureClient();
  await ensureBuild(env);
  const sites = ports.map((port) => {
    const service = webService(port, { ...env, PORT: String(port), PGAPPNAME: "site" }, scratch);
    return launch({ ...service, args: ["--import", PROFILER, ...service.args] });
  });
  const worker = launch(workerService({ ...env, PGAPPNAME: "worker" }, scratch));
  await Promise.all(ports.map((port) => waitForSite(port, AbortSignal.timeout(60_000))));

  return {
    urls,
    databaseUrl,
    otherDatabaseUrl: urlOf(postgres.url, "other"),
    postgresLog: postgres.logFile,
    pids: {
      site: sites.map(({ pid = 0 }) => pid),
      PostgreSQL: [postgres.pid],
      worker: [worker.pid ?? 0],
    },
    profile: (work) => profiled(sites[0] as (typeof sites)[number], join(scratch, "site.cpuprofile"), work),
    stop: async () => {
      await Promise.all([...sites, worker].map((child) => stopChild(child, "SIGTERM", PATIENCE_MS)));
      await mail.stop();
    },
  };
}

async function profiled(
  site: ReturnType<typeof launch>,
  profileInto: string,
  work: () => Promise<unknown>,
): Promise<CpuProfile> {
  const tell = async () => {
    site.send({ profileInto });
    await once(site, "message");
  };
  await tell();
  await work();
  await tell();
  return JSON.parse(readFileSync(profileInto, "utf8")) as CpuProfile;
}
