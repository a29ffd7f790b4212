/** The one file that holds a whole clinic (docs/export-format.md). */

/** Grows when a program that reads the present format could not read the next. */
export const CLINIC_FILE_FORMAT = 1;

export type FilePart = {
  /** Path inside the ZIP file. */
  path: string;
  rows: number;
  bytes: number;
  /** Of the unpacked bytes, in hexadecimal. */
  sha256: string;
};

/** `manifest.json`, the last entry of the file: what is not there yet cannot be listed. */
export type Manifest = {
  format: number;
  /** The moment all rows show. ISO 8601 in UTC. */
  exportedAt: string;
  /** Tells whether the sealed columns open with one's own ENCRYPTION_KEY. */
  keyMark: string;
  tables: { name: string; columns: { name: string; type: string }[]; json: FilePart; csv: FilePart }[];
};

export const MANIFEST_PATH = "manifest.json";
export const jsonPath = (table: string): string => `tables/${table}.ndjson`;
export const csvPath = (table: string): string => `csv/${table}.csv`;
