import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readlinkSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { SystemUser } from "./postgres-user";

/**
 * Where files go that another user must reach when the checkout lies inside a directory which only root can enter.
 * Only ever used by root.
 */
export const SHARED_PLACE = "/var/lib/west-end-acupuncture";

/** Whether `user` can pass through to `directory`. Found out by trying: mode bits alone do not tell. */
export function canEnter(directory: string, user: SystemUser | undefined): boolean {
  const attempt = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", directory], {
    cwd: "/",
    ...user,
    stdio: "ignore",
  });
  return attempt.status === 0;
}

/**
 * Where the data of `directory` really goes: `directory` itself when `user` can reach its parent; otherwise a directory
 * in the shared place, with a symbolic link left at `directory`, so that the next start finds the same data.
 */
export function reachableData(directory: string, user: SystemUser | undefined): string {
  const link = lstatSync(directory, { throwIfNoEntry: false });
  if (link?.isSymbolicLink()) return readlinkSync(directory);
  if (link || canEnter(dirname(directory), user)) return directory;

  const hash = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  const home = join(SHARED_PLACE, hash);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  symlinkSync(join(home, basename(directory)), directory);
  return readlinkSync(directory);
}
