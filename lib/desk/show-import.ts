import "server-only";
import { countFaults, readImportRows } from "@/lib/data/import-rows";
import { listImports, type StoredImport } from "@/lib/data/imports";
import { guessColumns, type ImportColumns } from "@/lib/domain/import-fields";
import type { Instant } from "@/lib/domain/interval";
import { readingOf } from "./import-reading";
import { readImport } from "./steer-import";

const PREVIEWED = 5;
const FAULTY_SHOWN = 50;

export type PreviewRow = {
  row: number;
  cells: string[];
  /** What was understood, in the order of the preview's columns; or why nothing was. */
  read: { values: (string | null)[] } | { fault: string };
};

export type ImportShown = StoredImport & {
  /** Which column is what: as was said, otherwise as the header tells. */
  reading: ImportColumns;
  preview: PreviewRow[];
  faults: { fault: string; rows: number }[];
  faulty: { row: number; cells: string[]; fault: string }[];
};

/** The files of the last day, newest first. */
export const showImports = (): Promise<StoredImport[]> => listImports();

/** All that the page of an import shows. @returns null when there is no such import */
export async function showImport(id: unknown, now: Instant): Promise<ImportShown | null> {
  const one = await readImport(id);
  if (!one) return null;
  const reading = one.columns ?? guessColumns(one.kind, one.header);
  const [first, faults, faulty, read] = await Promise.all([
    readImportRows(one.id, { count: PREVIEWED }),
    countFaults(one.id),
    readImportRows(one.id, { count: FAULTY_SHOWN, onlyFaulty: true }),
    readingOf(one, reading, now),
  ]);
  const preview = first.map(({ row, cells }): PreviewRow => {
    const outcome = read(cells);
    return { row, cells, read: outcome.ok ? { values: outcome.value.values } : { fault: outcome.refusal } };
  });
  return {
    ...one,
    reading,
    preview,
    faults,
    faulty: faulty.map((row) => ({ ...row, fault: row.fault ?? "" })),
  };
}
