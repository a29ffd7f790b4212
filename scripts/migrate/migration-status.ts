import { EVERYTHING, readMigrations } from "./migrations-on-disk";
import { withSchemaEngine } from "./schema-engine";

/** In words: whether the database has every migration, and no others. */
export async function migrationStatus(databaseUrl: string): Promise<string> {
  const question = {
    migrationsList: await readMigrations(),
    optInToShadowDatabase: false,
    filters: EVERYTHING,
  };
  const { history, failedMigrationNames, editedMigrationNames } = await withSchemaEngine(
    databaseUrl,
    (engine) => engine.diagnoseMigrationHistory(question),
  );
  const missing = history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [];
  const unknown = history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [];
  const findings = [
    ["Not applied yet", missing],
    ["Failed; the next attempt tries again", failedMigrationNames],
    ["Changed since they were applied", editedMigrationNames],
    ["Applied, but not in this checkout", unknown],
  ] as const;
  const told = findings
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${names.join(", ")}`);
  return told.join("\n") || "The database is up to date.";
}
