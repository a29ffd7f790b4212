import { statSync } from "node:fs";
import { closeDatabase } from "@/lib/data/client";
import { removeOldBackups, writeBackup } from "@/lib/desk/write-backup";
import { backupSettings } from "@/scripts/backup/backup-settings";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";

const USAGE = `npm run backup       writes the whole database, sealed with BACKUP_KEY, into BACKUP_DIR

Backups older than BACKUP_KEEP_DAYS (35) are removed. Copy them to another machine: docs/operations.md.`;

async function main(given: string[]): Promise<void> {
  if (given.length > 0) throw new PlainFault(USAGE);
  const { directory, secret, keepDays } = backupSettings();
  const began = performance.now();
  const { file, rows } = await writeBackup(directory, secret);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const removed = await removeOldBackups(directory, keepDays, Date.now());
  await closeDatabase();
  const size = (statSync(file).size / 1_000_000).toFixed(1);
  console.log(`${file}: ${rows.toLocaleString("en-US")} rows, ${size} MB, in ${seconds} s.`);
  if (removed.length > 0) console.log(`Removed as older than ${keepDays} days: ${removed.join(", ")}`);
}

runAndExit(() => main(process.argv.slice(2)));
