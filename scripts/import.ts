import { env } from "@/lib/env";
import { importClinic, type ImportRefusal } from "@/lib/desk/import-clinic";
import { takeSettingsOfTheStart } from "@/scripts/start/kept-settings";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run import -- FILE       takes in the clinic of an export, into a database that is migrated and empty

Set ENCRYPTION_KEY to the one of the installation that wrote the file, and MIGRATE_DATABASE_URL where the
application has a role of its own. Everyone of the staff needs a new password: begin with npm run staff:create.`;

const REFUSALS: Record<ImportRefusal["reason"], (what: string) => string> = {
  "not-an-export": (what) => `${what} is not a whole export: it is cut off, or something else.`,
  "other-format": (what) =>
    `The file is of format ${what}, which this program does not read. Use the program that wrote it.`,
  "other-key": () =>
    "The file was written with another ENCRYPTION_KEY. Set that one here: without it no link in a patient's mail works and no note can be read.",
  damaged: (what) => `The file is damaged: ${what} is not what was written. Export again, or copy it again.`,
  "not-empty": (what) =>
    `This database is not empty (${what}). An import fills a new one: create it, run npm run migrate, and try again.`,
  "other-columns": (what) =>
    `The file was written by another version of this program. What differs: ${what}. Import it with that version, then migrate.`,
  "against-the-rules": (what) =>
    `The file holds rows that cannot stand beside one another (${what}). It was changed after it was written.`,
};

async function main([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new PlainFault(USAGE);
  loadEnvFile();
  takeSettingsOfTheStart();
  const { DATABASE_URL, MIGRATE_DATABASE_URL = DATABASE_URL } = env();
  const outcome = await importClinic(file, MIGRATE_DATABASE_URL);
  if (!outcome.ok) {
    const { reason, what } = outcome.refusal;
    throw new PlainFault(`${REFUSALS[reason](what)}\nNothing was changed.`);
  }
  for (const [table, count] of Object.entries(outcome.value.rows)) {
    console.log(`${table.padEnd(28)}${count.toLocaleString("en-US").padStart(10)}`);
  }
  console.log(`The clinic is here as it was at ${outcome.value.exportedAt}.`);
}

runAndExit(() => main(process.argv.slice(2)));
