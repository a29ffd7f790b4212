import type { ImportKind } from "@/lib/domain/import-fields";

export const ENCODING_WORDS: Record<string, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252 (Western European)",
};

export const DELIMITER_WORDS: Record<string, string> = { ",": "commas", ";": "semicolons", "\t": "tabs" };

const THINGS: Record<ImportKind, [one: string, many: string]> = {
  PATIENTS: ["patient", "patients"],
  VISITS: ["visit", "visits"],
};

/** "1 patient", "49,500 patients". */
export const howMany = (count: number, kind: ImportKind): string =>
  `${count.toLocaleString("en-US")} ${THINGS[kind][count === 1 ? 0 : 1]}`;

/** "1 row", "500 rows". */
export const rowCount = (count: number): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? "row" : "rows"}`;

/** What stands over the columns of the preview. */
export const PREVIEW_HEADS: Record<ImportKind, readonly string[]> = {
  PATIENTS: ["Name", "Email address", "Phone number", "Date of birth"],
  VISITS: ["Day", "Time", "Patient", "Practitioner", "Treatment", "What became of it"],
};
