import { stringify } from "csv-stringify/sync";

type Table = { heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };

/**
 * A table as a file. Begins with a byte order mark: without it Excel reads "José" as "JosÃ©", and every other program
 * skips it. What a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvAnswer(fileName: string, { heads, rows }: Table): Response {
  const text = stringify([heads, ...rows] as unknown[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}
