import "server-only";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { FilePart } from "@/lib/domain/clinic-file";
import { CSV_START, csvText, type Cell } from "@/lib/format/csv-text";

type Batches = AsyncIterable<string[]>;

/** A part of the file in the making: once it has been read to its end, `part` says what it was. */
export type PartInMaking = { part: FilePart; read: (rows: Batches) => Readable };

/** Each row as a line of JSON. */
export const jsonPart = (path: string): PartInMaking =>
  partOf(path, "", (lines) => lines.map((line) => `${line}\n`).join(""));

/** The same rows for a spreadsheet, under the names of the columns. */
export const csvPart = (path: string, columns: { name: string }[]): PartInMaking =>
  partOf(path, CSV_START + csvText([columns.map(({ name }) => name)]), (lines) =>
    csvText(lines.map((line) => Object.values(JSON.parse(line) as Record<string, Cell>))),
  );

function partOf(path: string, start: string, write: (lines: string[]) => string): PartInMaking {
  const part: FilePart = { path, rows: 0, bytes: 0, sha256: "" };
  async function* content(rows: Batches): AsyncGenerator<Buffer> {
    const hash = createHash("sha256");
    const measured = (text: string): Buffer => {
      const bytes = Buffer.from(text);
      hash.update(bytes);
      part.bytes += bytes.length;
      return bytes;
    };
    if (start) yield measured(start);
    for await (const lines of rows) {
      part.rows += lines.length;
      yield measured(write(lines));
    }
    part.sha256 = hash.digest("hex");
  }
  return { part, read: (rows) => Readable.from(content(rows), { objectMode: false, highWaterMark: 65_536 }) };
}
