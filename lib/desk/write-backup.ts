import "server-only";
import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sealBackup } from "@/lib/auth/backup-seal";
import { keyMark } from "@/lib/auth/seal";
import { openSnapshot, type ClinicSnapshot } from "@/lib/data/clinic-snapshot";
import {
  BACKUP_FORMAT,
  backupName,
  backupsAmong,
  madeAtOf,
  type FirstLine,
  type LastLine,
  type TableLine,
} from "@/lib/domain/backup-file";
import type { Instant } from "@/lib/domain/interval";

/** Text shrinks to a seventh with little effort, and to not much less with a lot of it. */
const COMPRESSION = { level: 3 };
const DAY_MS = 86_400_000;

export type Backup = { file: string; rows: number };

/**
 * Writes the whole database into one sealed file, as it is at one moment, while work goes on. The file has its name once
 * it is whole and on the disk.
 * @param secret BACKUP_KEY, in base64url
 */
export async function writeBackup(directory: string, secret: string): Promise<Backup> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const snapshot = await openSnapshot();
  const file = join(directory, backupName(snapshot.at));
  const draft = `${file}.part`;
  const last: LastLine = { rows: {} };
  try {
    await pipeline(
      () => linesOf(snapshot, last),
      createGzip(COMPRESSION),
      (packed: AsyncIterable<Buffer>) => sealBackup(packed, secret),
      createWriteStream(draft, { mode: 0o600 }),
    );
    await settleOnDisk(draft);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    snapshot.close();
  }
  return { file, rows: Object.values(last.rows).reduce((sum, rows) => sum + rows, 0) };
}

async function* linesOf(snapshot: ClinicSnapshot, last: LastLine): AsyncGenerator<string> {
  const first: FirstLine = {
    format: BACKUP_FORMAT,
    madeAt: snapshot.at,
    keyMark: keyMark(),
    migrations: await snapshot.migrations(),
  };
  yield `${JSON.stringify(first)}\n`;
  for (const table of await snapshot.everyTable()) {
    const columns = await snapshot.columnsOf(table);
    yield `${JSON.stringify({ table: table.name, columns } satisfies TableLine)}\n`;
    last.rows[table.name] = 0;
    for await (const rows of snapshot.rowsOf(table, columns)) {
      last.rows[table.name] = (last.rows[table.name] ?? 0) + rows.length;
      yield `[${rows.join(",")}]\n`;
    }
  }
  yield `${JSON.stringify(last)}\n`;
}

async function settleOnDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync().finally(() => file.close());
}

/**
 * Removes the backups that are older than so many days, so that what was erased is gone from them too. The newest one
 * stays, however old it is.
 * @returns the names of those removed
 */
export async function removeOldBackups(directory: string, keepDays: number, now: Instant): Promise<string[]> {
  const backups = backupsAmong(await readdir(directory));
  const old = backups.slice(0, -1).filter((name) => Date.parse(madeAtOf(name)) < now - keepDays * DAY_MS);
  await Promise.all(old.map((name) => rm(join(directory, name))));
  return old;
}
