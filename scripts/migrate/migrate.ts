import { setTimeout as pause } from "node:timers/promises";
import { Logger, runMigrations } from "graphile-worker";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PlainFault } from "@/scripts/start/plain-fault";
import type { EnginePool } from "./engine-pool";
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
    const applied = await patiently(() =>
      withSchemaEngine(databaseUrl, (engine, pool) => applyAll(engine, pool, migrationsList)),
    );
    await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => undefined) });
    return { applied };
  });
}

/** A clinic at work leaves no table alone for long, but for a moment often: tried for about a minute. */
const TRIES = 12;
const PAUSE_MS = 2_000;

/** Ends an attempt that did not get its lock in time. */
class Locked extends PlainFault {}

async function patiently(work: () => Promise<string[]>, tries = TRIES): Promise<string[]> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Locked) || tries === 1) throw error;
    await pause(PAUSE_MS);
    return patiently(work, tries - 1);
  }
}

async function applyAll(
  engine: SchemaEngine,
  pool: EnginePool,
  migrationsList: MigrationList,
): Promise<string[]> {
  for (const migrationName of await failedMigrations(engine, migrationsList)) {
    await engine.markMigrationRolledBack({ migrationName });
  }
  try {
    return (await engine.applyMigrations({ migrationsList, filters: EVERYTHING })).appliedMigrationNames;
  } catch (error) {
    const [failed] = await failedMigrations(engine, migrationsList);
    if (!failed) throw error;
    if (pool.wasLocked) {
      throw new Locked(
        `The migration ${failed} waits for a table that is in use. Nothing was changed. Try again when less is going on.`,
      );
    }
    throw new PlainFault(`The migration ${failed} cannot be applied. The database says: ${pool.refusal}`);
  }
}

/**
 * A migration runs as one transaction: one that failed, or was cut off by `kill -9`, has left nothing behind
 * except its note in the history, which stops every later attempt until it is marked as rolled back.
 */
async function failedMigrations(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  const question = { migrationsList, optInToShadowDatabase: false, filters: EVERYTHING };
  return (await engine.diagnoseMigrationHistory(question)).failedMigrationNames;
}
