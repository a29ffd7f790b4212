import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@/scripts/start/embedded-postgres";
import { EVERYTHING, MIGRATIONS, readMigrations, readSchema } from "./migrations-on-disk";
import { withSchemaEngine } from "./schema-engine";

/** The engine's answer when it has found a difference. */
const DIFFERENT = 2;

/**
 * Writes the migration that leads from the migrations there are to the schema, for a person to read and complete.
 *
 * @returns the new file, or undefined when the schema asks for nothing new
 */
export async function createMigration(name: string, now: Date): Promise<string | undefined> {
  const script = await missingMigration();
  if (script === undefined) return undefined;
  const timestamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = join(MIGRATIONS, `${timestamp}_${name}`);
  await mkdir(directory);
  await writeFile(join(directory, "migration.sql"), script);
  return join(directory, "migration.sql");
}

/** What the migrations lack of the schema, as SQL. The history is replayed in a scratch server that is gone afterwards. */
export async function missingMigration(): Promise<string | undefined> {
  const directory = await mkdtemp(join(tmpdir(), "clinic-migration-"));
  const postgres = await startPostgres({ directory });
  try {
    const from = { tag: "migrations" as const, ...(await readMigrations()) };
    const to = { tag: "schemaDatamodel" as const, ...(await readSchema()) };
    const question = { from, to, script: true, exitCode: true, filters: EVERYTHING };
    const { exitCode, stdout } = await withSchemaEngine(postgres.url, (engine) => engine.diff(question));
    return exitCode === DIFFERENT ? (stdout ?? undefined) : undefined;
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true });
  }
}
