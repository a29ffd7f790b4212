import { stringify } from "csv-stringify/sync";

/** First in every file: without it spreadsheets take UTF-8 for something else. */
export const CSV_START = "\uFEFF";

/** How a formula begins, also in the wide letters of East Asia, also after spaces. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

export type Cell = string | number | boolean | null | object;

/**
 * Lines of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it: names are
 * typed by strangers. Lists and objects are written as JSON.
 */
export const csvText = (lines: readonly (readonly Cell[])[]): string =>
  stringify(
    lines.map((cells) => cells.map((cell) => harmless(textOf(cell)))),
    { record_delimiter: "windows" },
  );

const textOf = (cell: Cell): string => {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
};

const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell of such a file as it was before. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
