import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { checkout } from "@/scripts/start/checkout";

export const MIGRATIONS = join(checkout, "prisma/migrations");
const SCHEMA = join(checkout, "prisma/schema");

/** Nothing is left out: every table is Prisma's. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** All migrations, oldest first, in the form the schema engine wants. */
export async function readMigrations(directory = MIGRATIONS): Promise<MigrationList> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: directory,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(directory, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(join(directory, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

export async function readSchema(): Promise<SchemasContainer> {
  const names = (await readdir(SCHEMA)).filter((name) => name.endsWith(".prisma")).sort();
  const files = names.map(async (name) => ({
    path: name,
    content: await readFile(join(SCHEMA, name), "utf8"),
  }));
  return { files: await Promise.all(files) };
}
