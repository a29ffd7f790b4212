import { LEFT_BEHIND, PORTABLE_TABLES } from "@/lib/data/portable-tables";
import { CLINIC_FILE_FORMAT } from "@/lib/domain/clinic-file";
import type { SchemaTable } from "./read-schema";

const START = `# The export's format

<!-- Written by \`npm run export:format\` from prisma/schema and lib/data/portable-tables.ts. Do not edit by hand. -->

One ZIP file holds a whole clinic: \`npm run export -- FILE\`, or the page Data of the desk. \`npm run import -- FILE\`
takes it into an empty database. This is format ${CLINIC_FILE_FORMAT}.

| entry                 | what it is                                                                        |
| --------------------- | --------------------------------------------------------------------------------- |
| \`tables/NAME.ndjson\`  | a table, one row a line as a JSON object. This is what an import reads             |
| \`csv/NAME.csv\`        | the same rows for a spreadsheet: UTF-8 with BOM, commas, CRLF, the first line names the columns |
| \`manifest.json\`       | the last entry: \`format\`, \`exportedAt\`, \`keyMark\`, and for each table its columns with PostgreSQL's types, and for both of its entries \`rows\`, \`bytes\` and \`sha256\` of what is unpacked |

All rows show one moment, \`exportedAt\`. Tables stand in an order in which nothing points to what comes later.

How values are written:

- **instant**: ISO 8601 in UTC, milliseconds: \`2026-12-01T15:30:00+00:00\` is 10:30 AM in Maine. A start belongs to its
  stretch, an end does not.
- **date**: \`2026-12-01\`, a day of the clinic's calendar, in the zone that \`clinics.time_zone\` names.
- **minutes since midnight**: wall-clock time in that zone. Money: US cents.
- **bytes**: hexadecimal after \`\\x\`. A column whose name ends in \`_sealed\` holds text under AES-256-GCM: format byte 1,
  12 bytes nonce, 16 bytes tag, then the text. The key comes from \`ENCRYPTION_KEY\` (HKDF-SHA-256, info \`seal\`), the
  additional data name the row: see \`lib/auth/seal.ts\`. They leave as they are: without the key, whoever finds the file
  reads no note, no health answer and no link. Names, addresses, numbers and times of visits can be read.
- In CSV a missing value is an empty cell, lists and JSON are JSON. A cell that a spreadsheet would run as a formula begins with an
  apostrophe: take it off when the cell goes on with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line end.

What an import changes: a mail that was still owed arrives as FAILED and can be sent from the desk with one click. Whoever wrote
the file still owes it. Everyone of the staff chooses a new password.
`;

/** docs/export-format.md, whole. @throws Error when a table that leaves is not described */
export function formatPage(schema: SchemaTable[]): string {
  const tables = PORTABLE_TABLES.map((portable) => {
    const described = schema.find(({ name }) => name === portable.name);
    if (!described) throw new Error(`prisma/schema knows no table ${portable.name}`);
    const columns = described.columns.filter(({ name }) => !portable.without?.includes(name));
    return [
      `## ${described.name}`,
      ...[described.says, withoutWords(portable)].filter(Boolean),
      table(
        ["column", "value", "meaning"],
        columns.map(({ name, type, says }) => [`\`${name}\``, type, says]),
      ),
    ].join("\n\n");
  });
  const left = Object.entries(LEFT_BEHIND).map(([name, why]) => [`\`${name}\``, why]);
  return [START, ...tables, "## What does not leave", table(["table", "what it is"], left), ""].join("\n\n");
}

const withoutWords = ({ without = [], rows }: (typeof PORTABLE_TABLES)[number]) =>
  [
    without.length > 0 ? `Without ${without.map((name) => `\`${name}\``).join(", ")}.` : "",
    rows ? `Only rows of which this is true: \`${rows}\`.` : "",
  ]
    .join(" ")
    .trim();

const table = (heads: string[], rows: string[][]) =>
  [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
