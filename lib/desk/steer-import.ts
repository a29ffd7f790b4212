import "server-only";
import { z } from "zod";
import { deleteImport, findImport, sendToWorker, type StoredImport } from "@/lib/data/imports";
import { sql } from "@/lib/data/sql";
import { IMPORT_FIELDS, type ImportColumns, type ImportKind } from "@/lib/domain/import-fields";
import { accepted, refused, type Result } from "@/lib/domain/result";

/** An answer of the form that says which column is what: the number of a column, or "none". */
const column = z.union([z.literal("none"), z.coerce.number().int().min(0).max(199)]);

/** Faults by the name of the field that they stand at. */
export type ColumnFaults = Record<string, string[]>;

/** Reads which column is what. @param answers by our fields, as they were sent */
export function readColumns(
  kind: ImportKind,
  answers: Record<string, string | undefined>,
): Result<ImportColumns, ColumnFaults> {
  const columns: ImportColumns = {};
  for (const field of IMPORT_FIELDS[kind]) {
    const chosen = column.safeParse(answers[field]).data ?? "none";
    if (chosen !== "none") columns[field] = chosen;
  }
  const faults = faultsOf(kind, columns);
  return Object.keys(faults).length > 0 ? refused(faults) : accepted(columns);
}

function faultsOf(kind: ImportKind, columns: ImportColumns): ColumnFaults {
  const faults: ColumnFaults = {};
  if (columns.firstName === undefined && columns.lastName === undefined && columns.fullName === undefined) {
    const whole = "Say in which column the name stands: here, or first and last name above.";
    faults["fullName"] = [whole];
  }
  if (kind === "VISITS") {
    for (const field of ["date", "practitioner", "treatment"] as const) {
      if (columns[field] === undefined) faults[field] = ["A visit needs this. Choose its column."];
    }
  }
  return faults;
}

/** Has the rows checked by these columns. @returns false when the import is being worked on, or is over */
export const checkImport = (
  id: string,
  answers: { columns: ImportColumns; monthFirst: boolean },
): Promise<boolean> => sendToWorker(sql, id, { from: ["UPLOADED", "CHECKED"], to: "CHECKING" }, answers);

/** Has all good rows imported. @returns false when they were not checked, or are imported already */
export const beginImport = (id: string): Promise<boolean> =>
  sendToWorker(sql, id, { from: ["CHECKED"], to: "IMPORTING" });

export const forgetImport = (id: string): Promise<unknown> => deleteImport(sql, id);

/** @returns null when there is no such import, or none any more */
export async function readImport(id: unknown): Promise<StoredImport | null> {
  const parsed = z.uuid().safeParse(id);
  return parsed.success ? findImport(parsed.data) : null;
}
