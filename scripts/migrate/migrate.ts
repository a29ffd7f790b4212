import { Logger, runMigrations } from "graphile-worker";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PlainFault } from "@/scripts/start/plain-fault";
import { readMigrations, EVERYTHING, MIGRATIONS } from "./migrations-on-disk";
import { whileAlone } from "./migration-lock";
import { withSchemaEngine, type SchemaEngine } from "./schema-engine";

/**
 * Brings a database up to date: our own migrations, then the job queue's. Harmless to repeat, and safe when several
 * processes do it at once. The history is Prisma's own, so `prisma migrate deploy` may be used in turn.
 *
 * @param directory of the migrations; tests give their own
 * @returns the names of the migrations applied just now
 * @throws PlainFault naming the migration and what the database objects to
 */
export async function migrate(databaseUrl: string, directory = MIGRATIONS): Promise<{ applied: string[] }> {
  return whileAlone(databaseUrl, async () => {
    const migrationsList = await readMigrations(directory);
    const applied = await withSchemaEngine(databaseUrl, (engine) => applyAll(engine, migrationsList));
    await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => undefined) });
    return { applied };
  });
}

async function applyAll(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  try {
    await forgetFailures(engine, migrationsList);
    return (await engine.applyMigrations({ migrationsList, filters: EVERYTHING })).appliedMigrationNames;
  } catch (error) {
    throw explained(error);
  }
}

/**
 * A migration runs as one transaction: one that failed, or was cut off by `kill -9`, has left nothing behind
 * except its note in the history, which would stop every later attempt.
 */
async function forgetFailures(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const history = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: EVERYTHING,
  });
  for (const migrationName of history.failedMigrationNames)
    await engine.markMigrationRolledBack({ migrationName });
}

/** Prisma's error for a migration that the database refused. */
const MIGRATION_REFUSED = "P3018";

function explained(error: unknown): unknown {
  const { code, meta } = error as {
    code?: string;
    meta?: { migration_name?: string; database_error?: string };
  };
  if (code !== MIGRATION_REFUSED) return error;
  return new PlainFault(
    `The migration ${meta?.migration_name} cannot be applied. The database says: ${meta?.database_error}`,
  );
}
