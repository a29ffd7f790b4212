import { closeDatabase } from "@/lib/data/client";
import { noteDrill, type Drill } from "@/lib/data/restore-drills";
import { judgeRestored } from "@/lib/desk/judge-restored";
import { madeAtOf } from "@/lib/domain/backup-file";
import { env } from "@/lib/env";
import { backupSettings, newestBackup, type BackupSettings } from "@/scripts/backup/backup-settings";
import { restoreInto } from "@/scripts/backup/restore-into";
import { withScratchDatabase } from "@/scripts/backup/scratch-database";
import { inPlainWords, PlainFault, runAndExit } from "@/scripts/start/plain-fault";
import { basename } from "node:path";

const USAGE = `npm run restore:drill       restores the newest backup into a scratch database and looks whether it is sound

The clinic's own database is only told how it went. The desk shows an alarm when the last good drill is too old.`;

/** Backups are made daily. One older than this means that making them has stopped, and nobody was told. */
const OLDEST_MS = 48 * 3_600_000;

type Found = { backupAt: number | null; rows: number; opened: number };

async function main(given: string[]): Promise<void> {
  if (given.length > 0) throw new PlainFault(USAGE);
  const settings = backupSettings();
  const began = performance.now();
  const found: Found = { backupAt: null, rows: 0, opened: 0 };
  const fault = await drill(settings, found).then(() => null, saidOf);
  const tookMs = Math.round(performance.now() - began);
  const outcome: Drill = { ...found, at: Date.now(), tookMs, fault };
  await noteDrill(outcome);
  await closeDatabase();
  if (fault !== null) throw new PlainFault(`The drill has failed. ${fault}`);
  console.log(
    `The newest backup can be restored: ${found.rows.toLocaleString("en-US")} rows in ${(tookMs / 1000).toFixed(1)} s, ` +
      `${found.opened} sealed ones opened, no promise broken.`,
  );
}

/** @throws PlainFault saying why the newest backup is of no use */
async function drill({ directory, secret }: BackupSettings, found: Found): Promise<void> {
  const { DATABASE_URL, MIGRATE_DATABASE_URL = DATABASE_URL } = env();
  const file = await newestBackup(directory);
  if (!file) throw new PlainFault(`There is no backup in ${directory}.`);
  found.backupAt = Date.parse(madeAtOf(basename(file)));
  if (found.backupAt < Date.now() - OLDEST_MS) {
    throw new PlainFault(
      `The newest backup is of ${new Date(found.backupAt).toISOString()}: none was made since.`,
    );
  }
  await withScratchDatabase(MIGRATE_DATABASE_URL, async (url) => {
    found.rows = (await restoreInto(url, file, secret)).rows;
    const { faults, opened } = await judgeRestored(url);
    found.opened = opened;
    if (faults.length > 0) throw new PlainFault(faults.join(" "));
  });
}

/** Kept and shown, so it says nothing that a database error may quote. */
function saidOf(error: unknown): string {
  const said = inPlainWords(error);
  if (said instanceof PlainFault) return said.message;
  console.error(error);
  return "It broke off; the drill's own output says why.";
}

runAndExit(() => main(process.argv.slice(2)));
