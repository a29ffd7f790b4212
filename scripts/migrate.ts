import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createMigration } from "@/scripts/migrate/create-migration";
import { migrate } from "@/scripts/migrate/migrate";
import { migrationStatus } from "@/scripts/migrate/migration-status";
import { checkout } from "@/scripts/start/checkout";
import { inPlainWords, PlainFault } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run migrate                  brings the database up to date
npm run migrate -- status        says which migrations it lacks
npm run migrate -- create NAME   writes a migration from the changes in prisma/schema

The database is DATABASE_URL or, unset, the one that npm start is running.`;

async function main([command = "deploy", name]: string[]): Promise<void> {
  loadEnvFile();
  if (command === "deploy") {
    const { applied } = await migrate(databaseUrl());
    console.log(applied.length > 0 ? `Applied:\n${applied.join("\n")}` : "The database is up to date.");
  } else if (command === "status") {
    console.log(await migrationStatus(databaseUrl()));
  } else if (command === "create" && name && /^[a-z0-9_]+$/.test(name)) {
    const file = await createMigration(name, new Date());
    console.log(file ? `Read it and complete it: ${file}` : "The schema asks for nothing new.");
  } else {
    throw new PlainFault(USAGE);
  }
}

function databaseUrl(): string {
  const set = process.env["DATABASE_URL"];
  if (set) return set;
  const running = join(resolve(checkout, process.env["DATA_DIR"] || ".data"), "database-url");
  if (existsSync(running)) return readFileSync(running, "utf8").trim();
  throw new PlainFault(
    "There is no database: set DATABASE_URL, or leave npm start running in another terminal.",
  );
}

main(process.argv.slice(2)).then(
  () => process.exit(0), // the engine's pool would keep us waiting
  (error: unknown) => {
    const said = inPlainWords(error);
    console.error(said instanceof PlainFault ? said.message : said);
    process.exit(1);
  },
);
