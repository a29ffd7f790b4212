import "server-only";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { keyMark } from "@/lib/auth/seal";
import { openSnapshot, type ClinicSnapshot } from "@/lib/data/clinic-snapshot";
import { PORTABLE_TABLES, type PortableTable } from "@/lib/data/portable-tables";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import {
  CLINIC_FILE_FORMAT,
  csvPath,
  jsonPath,
  MANIFEST_PATH,
  type Manifest,
} from "@/lib/domain/clinic-file";
import type { Instant } from "@/lib/domain/interval";
import { csvPart, jsonPart } from "./export-parts";

/** Speed counts more than the last tenth of size: whoever waits for a download has a connection open. */
const COMPRESSION = 3;

/**
 * The whole clinic as one ZIP file (docs/export-format.md), written while it is read: the size of the clinic makes it
 * longer, not larger in memory. The trail knows of it before the first byte is there.
 * @param actor "staff:<id>", or "system" for whoever sits at the server
 */
export async function exportClinic(actor: string, now: Instant): Promise<Readable> {
  await noteInTrail(sql, { actor, action: "clinic.exported", details: {} });
  const snapshot = await openSnapshot();
  try {
    return await zipOf(snapshot, now);
  } catch (error) {
    snapshot.close();
    throw error;
  }
}

async function zipOf(snapshot: ClinicSnapshot, now: Instant): Promise<Readable> {
  const zip = new ZipFile();
  const file = zip.outputStream as Readable;
  const manifest: Manifest = {
    format: CLINIC_FILE_FORMAT,
    exportedAt: snapshot.at,
    keyMark: keyMark(),
    tables: [],
  };
  // One after the other, each opened when those before it are written: they share a connection.
  const add = (path: string, content: () => Readable) =>
    zip.addReadStreamLazy(
      path,
      { mtime: new Date(now), compressionLevel: COMPRESSION },
      (handOver: (error: unknown, content: Readable) => void) =>
        handOver(
          null,
          content().on("error", (error: Error) => zip.emit("error", error)),
        ),
    );
  for (const table of PORTABLE_TABLES) await addTable(add, snapshot, table, manifest);
  add(MANIFEST_PATH, () => Readable.from([JSON.stringify(manifest, null, 2)]));
  zip.end();

  zip.on("error", (error: Error) => file.destroy(error));
  file.on("close", snapshot.close);
  return file;
}

async function addTable(
  add: (path: string, content: () => Readable) => void,
  snapshot: ClinicSnapshot,
  table: PortableTable,
  manifest: Manifest,
): Promise<void> {
  const columns = await snapshot.columnsOf(table);
  const json = jsonPart(jsonPath(table.name));
  const csv = csvPart(csvPath(table.name), columns);
  manifest.tables.push({ name: table.name, columns, json: json.part, csv: csv.part });
  add(json.part.path, () => json.read(snapshot.rowsOf(table, columns)));
  add(csv.part.path, () => csv.read(snapshot.rowsOf(table, columns)));
}
