import { env } from "@/lib/env";
import { judgeRestored } from "@/lib/desk/judge-restored";
import { backupSettings } from "@/scripts/backup/backup-settings";
import { restoreInto } from "@/scripts/backup/restore-into";
import { letApplicationIn } from "@/scripts/migrate/application-role";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";

const USAGE = `npm run restore -- FILE       writes a backup into the database of MIGRATE_DATABASE_URL, which must be new and empty

Set BACKUP_KEY and ENCRYPTION_KEY to those the backup was made with. Start no site and no worker before it is done.`;

async function main([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new PlainFault(USAGE);
  const { secret } = backupSettings();
  const { DATABASE_URL, MIGRATE_DATABASE_URL = DATABASE_URL } = env();
  const { madeAt, rows } = await restoreInto(MIGRATE_DATABASE_URL, file, secret);
  await letApplicationIn(MIGRATE_DATABASE_URL, DATABASE_URL);
  const { faults } = await judgeRestored(MIGRATE_DATABASE_URL);
  console.log(`${rows.toLocaleString("en-US")} rows are here as they were at ${madeAt}.`);
  if (faults.length > 0) throw new PlainFault(`They do not all keep our promises:\n${faults.join("\n")}`);
}

runAndExit(() => main(process.argv.slice(2)));
