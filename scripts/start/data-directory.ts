import { accessSync, chmodSync, constants, mkdirSync, statfsSync } from "node:fs";
import { userInfo } from "node:os";
import { inPlainWords, PlainFault } from "./plain-fault";

/**
 * Makes the data directory and makes sure it can be written.
 * Others may pass through it (0711): as root, PostgreSQL runs as another user and its files lie inside.
 */
export function prepareDataDirectory(directory: string): void {
  try {
    const isNew = mkdirSync(directory, { recursive: true }) !== undefined;
    if (isNew) chmodSync(directory, 0o711);
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") throw inPlainWords(error);
    throw new PlainFault(
      `The data directory ${directory} cannot be written by the user ${userInfo().username}. ` +
        "Make it writable, or set DATA_DIR to another directory.",
    );
  }
}

/** @throws PlainFault when the disk that holds `directory` has less than `megabytes` left for us */
export function requireSpace(directory: string, megabytes: number, purpose: string): void {
  const { bavail, bsize } = statfsSync(directory);
  const left = Math.floor((bavail * bsize) / 1_000_000);
  if (left >= megabytes) return;
  throw new PlainFault(
    `The disk is nearly full: ${directory} has ${left} MB left, and ${purpose} needs ${megabytes} MB. ` +
      "Free some space, then start again.",
  );
}
