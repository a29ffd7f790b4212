import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "./launch";
import { stopLeftoverPostmaster } from "./leftover-postmaster";
import { diskFull, PlainFault } from "./plain-fault";
import { postgresBinaries } from "./postgres-binaries";
import { postgresUser, type SystemUser } from "./postgres-user";
import { CommandFailed, run } from "./run";

/** The only role, and the name of the database. */
const CLINIC = "clinic";

export type Cluster = {
  /** Where the data lie, absolute, free of symbolic links of ours. */
  data: string;
  binaries: string;
  user: SystemUser | undefined;
  /** Whether it was made just now, and so is empty. */
  isNew: boolean;
};

/**
 * Makes sure that a cluster lies in `data` and that no server runs on it. A new one is made beside it and renamed:
 * a start that was killed in the middle leaves nothing that looks finished.
 *
 * @param data must be reachable by the user PostgreSQL runs as; absent or empty for a new cluster
 */
export async function prepareCluster(data: string, password: string, signal?: AbortSignal): Promise<Cluster> {
  const user = postgresUser(data);
  const cluster = {
    data,
    user,
    binaries: postgresBinaries(user),
    isNew: !existsSync(join(data, "PG_VERSION")),
  };
  if (cluster.isNew) await initialise(cluster, password, signal);
  else await stopLeftoverPostmaster(data);
  return cluster;
}

async function initialise(
  { data, user, binaries }: Cluster,
  password: string,
  signal?: AbortSignal,
): Promise<void> {
  const draft = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);

  // The built-in locale sorts the same on every system, whatever its C library knows.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--auth=scram-sha-256", `--username=${CLINIC}`, `--pwfile=${passwordFile}`];
  const args = [`--pgdata=${draft}`, ...locale, ...access];
  try {
    await run({ file: join(binaries, "initdb"), args, user, cwd: "/" }, signal);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    if (error.output.includes("No space left")) throw diskFull(data);
    throw new PlainFault(`A new database could not be made in ${data}. PostgreSQL says:\n${error.output}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, data);
}

/**
 * The server on a cluster. Reachable from this machine only, and only with its password: there is no socket file.
 *
 * @param settings further settings of postgresql.conf
 */
export function postgresService(
  { data, binaries, user }: Cluster,
  port: number,
  logFile: string,
  settings: Record<string, string> = {},
): Service {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return {
    name: "PostgreSQL",
    file: join(binaries, "postgres"),
    args: ["-D", data, "-p", String(port), ...flags],
    cwd: "/",
    user,
    logFile,
    stopSignal: "SIGINT", // "fast": ends sessions, writes everything down
    dieWithParent: false,
  };
}

export function clusterUrl(port: number, password: string, database = CLINIC): string {
  return `postgresql://${CLINIC}:${password}@127.0.0.1:${port}/${database}`;
}
