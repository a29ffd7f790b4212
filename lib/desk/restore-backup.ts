import "server-only";
import { isAgainstTheRules } from "@/lib/data/clinic-writing";
import { whileRestoring, type RestoreWriter } from "@/lib/data/whole-restore";
import type { FirstLine, LastLine } from "@/lib/domain/backup-file";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { readBackup, Unrestored } from "./read-backup";

/** Why a backup cannot be restored. `what`: the file, table, format or rule it is about. */
export type RestoreRefusal = {
  reason:
    | "not-a-backup"
    | "other-backup-key"
    | "other-encryption-key"
    | "other-format"
    | "damaged"
    | "not-empty"
    | "lost-table"
    | "other-columns"
    | "lost-rows"
    | "against-the-rules";
  what: string;
};

export type Restored = { madeAt: string; rows: number };

/** Reads a backup through without writing anything: what it is, or why it is of no use. */
export const examineBackup = (path: string, secret: string): Promise<Result<FirstLine, RestoreRefusal>> =>
  inWords(() => readBackup(path, secret, {}));

/**
 * Writes a backup into a database that holds its migrations and nothing else. A refused one has changed nothing.
 * @param url of the database's owner
 */
export const restoreBackup = (
  path: string,
  secret: string,
  url: string,
): Promise<Result<Restored, RestoreRefusal>> =>
  inWords(() => whileRestoring(url, (writer) => writeAll(path, secret, writer)));

async function inWords<Value>(work: () => Promise<Value>): Promise<Result<Value, RestoreRefusal>> {
  try {
    return accepted(await work());
  } catch (error) {
    if (error instanceof Unrestored)
      return refused({ reason: error.reason, what: error.what } as RestoreRefusal);
    if (!isAgainstTheRules(error)) throw error;
    const what = [error.table, error.constraint ?? error.code].join(" ");
    return refused({ reason: "against-the-rules", what });
  }
}

async function writeAll(path: string, secret: string, writer: RestoreWriter): Promise<Restored> {
  const filled = await writer.findFilled();
  if (filled) throw new Unrestored("not-empty", filled);
  const tables = await writer.tables();
  const rows: Record<string, number> = {};
  let current: (typeof tables)[number] | undefined;
  const { madeAt } = await readBackup(path, secret, {
    table: async ({ table, columns }) => {
      current = tables.find((known) => known.table.name === table);
      const isSame = JSON.stringify(current?.columns) === JSON.stringify(columns);
      if (!isSame) throw new Unrestored("other-columns", table);
      rows[table] = 0;
    },
    rows: async (json) => {
      if (!current) throw new Unrestored("damaged", path);
      const written = await writer.write(current.table, current.columns, json);
      rows[current.table.name] = (rows[current.table.name] ?? 0) + written;
    },
    last: async (told) =>
      refuseLoss(
        tables.map(({ table }) => table.name),
        rows,
        told,
      ),
  });
  return { madeAt, rows: Object.values(rows).reduce((sum, count) => sum + count, 0) };
}

/** A table that is not in the backup, or of which it holds fewer rows than were read, is data that is gone. */
async function refuseLoss(tables: string[], rows: Record<string, number>, told: LastLine): Promise<void> {
  const lost = tables.find((table) => rows[table] === undefined);
  if (lost) throw new Unrestored("lost-table", lost);
  const short = tables.find((table) => rows[table] !== told.rows[table]);
  if (short) throw new Unrestored("lost-rows", short);
}
