import "server-only";
import { Readable } from "node:stream";
import { readImportRows } from "@/lib/data/import-rows";
import type { StoredImport } from "@/lib/data/imports";
import { CSV_START, csvText } from "@/lib/format/csv-text";
import { faultWords } from "@/lib/format/import-words";

const ROWS_AT_ONCE = 1_000;

/** The rows that could not be imported, as they came, with row and reason before them: to be mended and sent again. */
export const faultsAsCsv = ({ id, header }: StoredImport): Readable => Readable.from(faultLines(id, header));

async function* faultLines(importId: string, header: string[]): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_START + csvText([["Row", "Reason", ...header]]));
  for (let after = 0; ;) {
    const rows = await readImportRows(importId, { after, count: ROWS_AT_ONCE, onlyFaulty: true });
    if (rows.length === 0) return;
    after = rows.at(-1)?.row ?? after;
    yield Buffer.from(csvText(rows.map(({ row, cells, fault }) => [row, faultWords(fault ?? ""), ...cells])));
  }
}
