import "server-only";
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { StringDecoder } from "node:string_decoder";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { z } from "zod";
import { MANIFEST_PATH, type FilePart, type Manifest } from "@/lib/domain/clinic-file";

const part = z.object({ path: z.string(), rows: z.int(), bytes: z.int(), sha256: z.string() });
const manifestShape = z.object({
  format: z.int(),
  exportedAt: z.string(),
  keyMark: z.string(),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string() })),
      json: part,
      csv: part,
    }),
  ),
});
/** A manifest of more bytes than this is none. */
const LARGEST_MANIFEST = 1_000_000;

export type ClinicFile = {
  manifest: Manifest;
  /** Whether a part is what the manifest says it is, to the last bit. */
  isWhole: (part: FilePart) => Promise<boolean>;
  /** The lines of a part, some hundreds at a time. */
  linesOf: (part: FilePart) => AsyncGenerator<string[]>;
  close: () => void;
};

/** @returns null when it is not a whole ZIP file, or no clinic is in it */
export async function openClinicFile(path: string): Promise<ClinicFile | null> {
  const zip = await openPromise(path, { autoClose: false }).catch(nullUnlessMissing);
  if (!zip) return null;
  const entries = await entriesOf(zip).catch(() => null);
  const manifest = entries && (await manifestIn(zip, entries).catch(() => null));
  if (!manifest) {
    zip.close();
    return null;
  }
  const read = async ({ path: name }: FilePart): Promise<Readable> => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no part ${name}`);
    return zip.openReadStreamPromise(entry);
  };
  return {
    manifest,
    isWhole: async (wanted) => {
      try {
        return (await hashOf(await read(wanted))) === wanted.sha256;
      } catch {
        return false;
      }
    },
    linesOf: async function* (wanted) {
      yield* linesOf(await read(wanted));
    },
    close: () => zip.close(),
  };
}

/** Whatever else is wrong with a file, it is not one of ours. That there is none, or none to be read, is said as it is. */
function nullUnlessMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && "syscall" in error) throw error;
  return null;
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

async function manifestIn(zip: ZipFile, entries: Map<string, Entry>): Promise<Manifest | null> {
  const entry = entries.get(MANIFEST_PATH);
  if (!entry || entry.uncompressedSize > LARGEST_MANIFEST) return null;
  const content: unknown = JSON.parse(await text(await zip.openReadStreamPromise(entry)));
  return manifestShape.safeParse(content).data ?? null;
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of stream as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest("hex");
}

/** As many lines as a chunk of the file holds. */
async function* linesOf(stream: Readable): AsyncGenerator<string[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  if (rest) yield [rest];
}
