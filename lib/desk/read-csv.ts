import "server-only";
import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { delimiterOf, type Delimiter } from "@/lib/domain/csv-delimiter";
import { encodingOf, type TextEncodingName } from "@/lib/domain/text-encoding";

const BYTES_AT_ONCE = 65_536;
const ROWS_AT_ONCE = 1_000;
/** In characters. A row that is longer is a quotation mark that was never closed. */
const LONGEST_ROW = 100_000;

export type CsvFile = {
  encoding: TextEncodingName;
  delimiter: Delimiter;
  /** The header among them, empty ones too; some hundreds at a time. @throws CsvUnreadable */
  rows: AsyncGenerator<string[][]>;
};

/** Not CSV, from the row on that the message names. */
export class CsvUnreadable extends Error {
  constructor(readonly row: number) {
    super("unreadable CSV");
  }
}

/** Reads a file as spreadsheets and other systems write it, whichever encoding and delimiter they chose. */
export function openCsv(bytes: Uint8Array): CsvFile {
  const encoding = encodingOf(bytes, isUtf8(bytes));
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, BYTES_AT_ONCE));
  const delimiter = delimiterOf(start);
  return { encoding, delimiter, rows: rowsIn(bytes, encoding, delimiter) };
}

async function* rowsIn(bytes: Uint8Array, encoding: string, delimiter: string): AsyncGenerator<string[][]> {
  const parser = Readable.from(textOf(bytes, encoding)).pipe(
    parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_ROW }),
  );
  let rows: string[][] = [];
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      if (rows.push(row) < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (error instanceof CsvError) throw new CsvUnreadable(Number(error["records"]) + 1);
    throw error;
  }
  if (rows.length > 0) yield rows;
}

function* textOf(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    yield decoder.decode(bytes.subarray(from, from + BYTES_AT_ONCE), { stream: true });
  }
  yield decoder.decode();
}
