import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { letApplicationIn } from "@/scripts/migrate/application-role";
import { createMigration } from "@/scripts/migrate/create-migration";
import { migrate } from "@/scripts/migrate/migrate";
import { migrationStatus } from "@/scripts/migrate/migration-status";
import { checkout } from "@/scripts/start/checkout";
import { inPlainWords, PlainFault } from "@/scripts/start/plain-fault";
import { ownerUrlFile, type DatabaseUrls } from "@/scripts/start/own-database";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run migrate                  brings the database up to date
npm run migrate -- status        says which migrations it lacks
npm run migrate -- create NAME   writes a migration from the changes in prisma/schema

The database is MIGRATE_DATABASE_URL, otherwise DATABASE_URL or, unset, the one that npm start is running.`;

async function main([command = "deploy", name]: string[]): Promise<void> {
  loadEnvFile();
  if (command === "deploy") {
    const { ownerUrl, applicationUrl } = databaseUrls();
    const { applied } = await migrate(ownerUrl);
    await letApplicationIn(ownerUrl, applicationUrl);
    console.log(applied.length > 0 ? `Applied:\n${applied.join("\n")}` : "The database is up to date.");
  } else if (command === "status") {
    console.log(await migrationStatus(databaseUrls().ownerUrl));
  } else if (command === "create" && name && /^[a-z0-9_]+$/.test(name)) {
    const file = await createMigration(name, new Date());
    console.log(file ? `Read it and complete it: ${file}` : "The schema asks for nothing new.");
  } else {
    throw new PlainFault(USAGE);
  }
}

function databaseUrls(): DatabaseUrls {
  const set = process.env["DATABASE_URL"];
  if (set) return { ownerUrl: process.env["MIGRATE_DATABASE_URL"] || set, applicationUrl: set };
  const directory = resolve(checkout, process.env["DATA_DIR"] || ".data");
  const files = [ownerUrlFile(directory), join(directory, "database-url")];
  const [ownerUrl, applicationUrl] = files.map((file) =>
    existsSync(file) ? readFileSync(file, "utf8").trim() : undefined,
  );
  if (ownerUrl && applicationUrl) return { ownerUrl, applicationUrl };
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
