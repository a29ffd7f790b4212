import "server-only";
import { isKnownMark } from "@/lib/auth/seal";
import { isAgainstTheRules, whileWriting, type ClinicWriter } from "@/lib/data/clinic-writing";
import { PORTABLE_TABLES, type PortableTable } from "@/lib/data/portable-tables";
import { CLINIC_FILE_FORMAT, type Manifest } from "@/lib/domain/clinic-file";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { openClinicFile, type ClinicFile } from "./clinic-file-reading";

/** Why a file was not taken in. `what`: the table, part, column or code it is about. */
export type ImportRefusal = {
  reason:
    | "not-an-export"
    | "other-format"
    | "other-key"
    | "damaged"
    | "not-empty"
    | "other-columns"
    | "against-the-rules";
  what: string;
};

export type Imported = { exportedAt: string; rows: Record<string, number> };

/**
 * Takes a whole clinic in from the file that exportClinic wrote: into an empty database, in one transaction. A refused
 * file has changed nothing.
 * @param databaseUrl of the empty database, as its owner
 */
export async function importClinic(
  path: string,
  databaseUrl: string,
): Promise<Result<Imported, ImportRefusal>> {
  const file = await openClinicFile(path);
  if (!file) return refused({ reason: "not-an-export", what: path });
  try {
    const fault = await faultOf(file);
    if (fault) return refused(fault);
    return accepted(await whileWriting(databaseUrl, (writer) => writeAll(file, writer)));
  } catch (error) {
    if (error instanceof Refusal) return refused(error.refusal);
    if (isAgainstTheRules(error)) {
      return refused({
        reason: "against-the-rules",
        what: [error.table, error.constraint ?? error.code].join(" "),
      });
    }
    throw error;
  } finally {
    file.close();
  }
}

/** What can be known of a file before anything is written. All of it is read once for that. */
async function faultOf({ manifest, isWhole }: ClinicFile): Promise<ImportRefusal | null> {
  if (manifest.format !== CLINIC_FILE_FORMAT) {
    return { reason: "other-format", what: String(manifest.format) };
  }
  if (!isKnownMark(manifest.keyMark)) return { reason: "other-key", what: "ENCRYPTION_KEY" };
  for (const { json, csv } of manifest.tables) {
    for (const part of [json, csv]) {
      if (!(await isWhole(part))) return { reason: "damaged", what: part.path };
    }
  }
  return null;
}

/** Ends the transaction from within. */
class Refusal extends Error {
  constructor(readonly refusal: ImportRefusal) {
    super(refusal.reason);
  }
}

async function writeAll({ manifest, linesOf }: ClinicFile, writer: ClinicWriter): Promise<Imported> {
  const filled = await writer.findFilled();
  if (filled !== null) throw new Refusal({ reason: "not-empty", what: filled });
  const strange = manifest.tables.find(({ name }) => PORTABLE_TABLES.every((table) => table.name !== name));
  if (strange) throw new Refusal({ reason: "other-columns", what: strange.name });
  const rows: Record<string, number> = {};
  for (const table of PORTABLE_TABLES) {
    const { json, columns } = await columnsIn(manifest, table, writer);
    for await (const lines of linesOf(json)) await writer.write(table, columns, lines);
    rows[table.name] = json.rows;
  }
  await writer.settle({ exportedAt: manifest.exportedAt });
  return { exportedAt: manifest.exportedAt, rows };
}

/** A file of an older or newer program holds other columns. Half of a row is not what was exported. */
async function columnsIn(manifest: Manifest, table: PortableTable, writer: ClinicWriter) {
  const given = manifest.tables.find(({ name }) => name === table.name);
  const wanted = await writer.columnsOf(table);
  const names = (columns: { name: string; type: string }[]) =>
    columns.map(({ name, type }) => `${table.name}.${name} (${type})`);
  const [here, there] = [names(wanted), names(given?.columns ?? [])];
  const odd = [
    ...here.filter((name) => !there.includes(name)),
    ...there.filter((name) => !here.includes(name)),
  ];
  if (!given || odd.length > 0)
    throw new Refusal({ reason: "other-columns", what: odd.join(", ") || table.name });
  return { json: given.json, columns: wanted };
}
