import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";
import { ZipFile } from "yazl";
import { exportClinic } from "@/lib/desk/export-clinic";
import { MANIFEST_PATH, type Manifest } from "@/lib/domain/clinic-file";
import { NOW } from "@/tests/support/clinic-makers";

export const newPath = async () => join(await mkdtemp(join(tmpdir(), "clinic-")), "clinic.zip");

export async function exported(): Promise<string> {
  const path = await newPath();
  await pipeline(await exportClinic("system", NOW), createWriteStream(path));
  return path;
}

/** The parts of a file by their paths. */
export async function partsOf(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path, { autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  zip.close();
  return parts;
}

export const manifestOf = (parts: Map<string, Buffer>): Manifest =>
  JSON.parse(parts.get(MANIFEST_PATH)?.toString() ?? "") as Manifest;

export const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The same file with other contents. */
export async function rewritten(
  path: string,
  change: (parts: Map<string, Buffer>, manifest: Manifest) => void,
): Promise<string> {
  const parts = await partsOf(path);
  const manifest = manifestOf(parts);
  change(parts, manifest);
  const zip = new ZipFile();
  for (const [name, bytes] of parts) if (name !== MANIFEST_PATH) zip.addBuffer(bytes, name);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST_PATH);
  zip.end();
  const changed = await newPath();
  await pipeline(zip.outputStream, createWriteStream(changed));
  return changed;
}
