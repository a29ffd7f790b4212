import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureDatabase, waitForServer } from "./database-answer";
import { lastLines, launch, stopChild } from "./launch";
import { clusterUrl, postgresService, prepareCluster } from "./postgres-cluster";
import { anyPort, freePort } from "./ports";
import { PlainFault } from "./plain-fault";

export type PostgresOptions = {
  /**
   * Absolute; absent or empty; holds the data and the log. As root it must lie where others can reach it, as /tmp does.
   * The caller removes it afterwards.
   */
  directory: string;
  /** Further settings of postgresql.conf, e.g. `{ max_connections: "300" }`. */
  settings?: Record<string, string>;
};

export type Postgres = {
  /** Of an empty database. */
  url: string;
  /** Everything the server has written: deadlocks, errors. */
  logFile: string;
  /** The postmaster, for tests that kill it. */
  pid: number;
  /** Ends all sessions and shuts down in good order. */
  stop: () => Promise<void>;
};

/** Starts a real PostgreSQL for a test or a scratch task; about two seconds. It does not survive `stop`. */
export async function startPostgres({ directory, settings }: PostgresOptions): Promise<Postgres> {
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o711);
  const password = randomBytes(12).toString("hex");
  const cluster = await prepareCluster(join(directory, "data"), password);
  const port = await freePort(anyPort());
  const logFile = join(directory, "postgres.log");
  const server = launch(postgresService(cluster, port, logFile, settings));

  const died = new AbortController();
  server.once("exit", () =>
    died.abort(new PlainFault(`PostgreSQL did not start:\n${lastLines(logFile, 10)}`)),
  );
  const serverUrl = clusterUrl(port, password, "postgres");
  const url = clusterUrl(port, password);
  await waitForServer(serverUrl, died.signal);
  await ensureDatabase(serverUrl, url);

  return { url, logFile, pid: server.pid ?? 0, stop: () => stopChild(server, "SIGINT", 20_000) };
}
