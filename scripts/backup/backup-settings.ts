import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "@/lib/env";
import { backupsAmong } from "@/lib/domain/backup-file";
import { checkout } from "@/scripts/start/checkout";
import { takeSettingsOfTheStart } from "@/scripts/start/kept-settings";
import { PlainFault } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

export type BackupSettings = { directory: string; secret: string; keepDays: number };

/** @throws PlainFault when there is no key: a backup that anybody can read is not made */
export function backupSettings(): BackupSettings {
  loadEnvFile();
  takeSettingsOfTheStart();
  const { BACKUP_KEY, BACKUP_DIR, BACKUP_KEEP_DAYS, DATA_DIR } = env();
  if (!BACKUP_KEY) {
    throw new PlainFault(
      "BACKUP_KEY is not set. Make one, and keep it apart from the backups (docs/operations.md):\n" +
        "  node -p \"crypto.randomBytes(32).toString('base64url')\"",
    );
  }
  const directory = resolve(checkout, BACKUP_DIR ?? join(DATA_DIR, "backups"));
  return { directory, secret: BACKUP_KEY, keepDays: BACKUP_KEEP_DAYS };
}

/** Where the newest backup lies, if there is one. */
export async function newestBackup(directory: string): Promise<string | undefined> {
  const names = await readdir(directory).catch(() => []);
  const newest = backupsAmong(names).at(-1);
  return newest && join(directory, newest);
}
