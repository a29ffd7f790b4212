import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examineBackup, restoreBackup, type Restored } from "@/lib/desk/restore-backup";
import type { FirstLine } from "@/lib/domain/backup-file";
import { migrate } from "@/scripts/migrate/migrate";
import { MIGRATIONS } from "@/scripts/migrate/migrations-on-disk";
import { PlainFault } from "@/scripts/start/plain-fault";
import { refusalWords } from "./refusal-words";

/**
 * Makes an empty database what it was when the backup was made, and then brings it up to date: a backup from before an
 * update is restored by the program from after it.
 * @param url of the empty database, as its owner
 * @throws PlainFault saying what is wrong with the backup
 */
export async function restoreInto(url: string, file: string, secret: string): Promise<Restored> {
  const examined = await examineBackup(file, secret);
  if (!examined.ok) throw new PlainFault(refusalWords(examined.refusal));
  await asItWas(examined.value, (directory) => migrate(url, directory));
  const outcome = await restoreBackup(file, secret, url);
  if (!outcome.ok) throw new PlainFault(refusalWords(outcome.refusal));
  await migrate(url);
  return outcome.value;
}

/** The migrations there were, and no later ones, in a directory of their own for as long as `work` needs it. */
async function asItWas(
  { migrations }: FirstLine,
  work: (directory: string) => Promise<unknown>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "clinic-restore-"));
  try {
    for (const name of ["migration_lock.toml", ...migrations.map((migration) => migration.name)]) {
      await cp(join(MIGRATIONS, name), join(directory, name), { recursive: true }).catch(() => {
        throw new PlainFault(
          `The backup was made by a newer program: its migration ${name} is not here. Use that program.`,
        );
      });
    }
    await work(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}
