import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A directory for one run, which other users may walk through: as root, PostgreSQL runs as one of them. */
export async function inScratchDirectory<Value>(work: (directory: string) => Promise<Value>): Promise<Value> {
  const directory = mkdtempSync(join(tmpdir(), "clinic-"));
  chmodSync(directory, 0o711);
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
