import "server-only";
import { randomUUID } from "node:crypto";
import { insertImport, insertImportRows } from "@/lib/data/imports";
import { inOneTransaction } from "@/lib/data/one-transaction";
import type { Sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { guessColumns, type ImportKind } from "@/lib/domain/import-fields";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { isMonthFirst } from "@/lib/domain/written-date";
import { CsvUnreadable, openCsv } from "./read-csv";

/** More than any clinic's patients; a file with more is something else. */
const MOST_ROWS = 250_000;
const MOST_COLUMNS = 200;

export type FileRefusal =
  { reason: "empty" | "too-many-rows" | "too-many-columns" } | { reason: "unreadable"; row: number };

/** Ends the transaction from within. */
class Refused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.reason);
  }
}

/**
 * Keeps a file's rows as they are, to be looked at and checked: whole, or not at all.
 * @returns the import's id
 */
export async function stageImport(
  staff: Staff,
  { kind, fileName, bytes }: { kind: ImportKind; fileName: string; bytes: Uint8Array },
): Promise<Result<string, FileRefusal>> {
  try {
    return accepted(await inOneTransaction((tx) => stage(tx, staff, { kind, fileName, bytes })));
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    if (error instanceof CsvUnreadable) return refused({ reason: "unreadable", row: error.row });
    throw error;
  }
}

type File = { kind: ImportKind; fileName: string; bytes: Uint8Array };

async function stage(tx: Sql, staff: Staff, { kind, fileName, bytes }: File): Promise<string> {
  const { encoding, delimiter, rows } = openCsv(bytes);
  const id = randomUUID();
  let total = 0;
  let row = 0;
  for await (const batch of rows) {
    const staged = batch.map((cells) => ({ row: ++row, ...withoutNul(cells) }));
    if (row === batch.length) {
      const header = (staged.shift()?.cells ?? []).map((name) => name.trim());
      if (header.length > MOST_COLUMNS) throw new Refused({ reason: "too-many-columns" });
      const monthFirst = isMonthFirst(datesIn(kind, header, staged));
      const about = { id, kind, staffMemberId: staff.id, fileName: nameOf(fileName) };
      await insertImport(tx, { ...about, encoding, delimiter, header, monthFirst });
    }
    const filled = staged.filter(
      ({ cells, fault }) => fault !== null || cells.some((cell) => cell.trim() !== ""),
    );
    total += filled.length;
    if (total > MOST_ROWS) throw new Refused({ reason: "too-many-rows" });
    if (filled.length > 0) await insertImportRows(tx, id, filled);
  }
  if (total === 0) throw new Refused({ reason: "empty" });
  await noteInTrail(tx, {
    actor: `staff:${staff.id}`,
    action: "import.sent",
    details: { importId: id, kind },
  });
  return id;
}

/** PostgreSQL's texts hold no NUL, and nobody's name does. */
function withoutNul(cells: string[]): { cells: string[]; fault: string | null } {
  if (!cells.some((cell) => cell.includes("\0"))) return { cells, fault: null };
  return { cells: cells.map((cell) => cell.replaceAll("\0", "")), fault: "nul" };
}

function datesIn(kind: ImportKind, header: string[], rows: { cells: string[] }[]): string[] {
  const columns = guessColumns(kind, header);
  const column = columns.birthDate ?? columns.date;
  return column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? "");
}

/** As it is shown again: one line, not too long. */
const nameOf = (fileName: string) =>
  fileName.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "").slice(-120) || "file.csv";
