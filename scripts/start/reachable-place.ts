import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, symlinkSync } from "node:fs";
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

  makeOpenDirectory(SHARED_PLACE);
  // A new place each time: whoever removes the data directory to begin anew has removed the link, not the old data.
  const hash = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  const home = mkdtempSync(join(SHARED_PLACE, `${hash}-`));
  makeOpenDirectory(home);
  symlinkSync(join(home, basename(directory)), directory);
  return readlinkSync(directory);
}

/** A directory that everybody can enter, whatever our umask. */
export function makeOpenDirectory(path: string): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}
