import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { closeDatabase } from "@/lib/data/client";
import { exportClinic } from "@/lib/desk/export-clinic";
import { takeSettingsOfTheStart } from "@/scripts/start/kept-settings";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run export -- FILE       writes the whole clinic into one ZIP file (docs/export-format.md)

Names and addresses in it can be read by anyone who has the file. Notes, health answers and links in it are
sealed: they need this installation's ENCRYPTION_KEY.`;

/** Written beside and renamed when it is whole, so that half an export never has the name of a whole one. */
async function main([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new PlainFault(USAGE);
  if (existsSync(file))
    throw new PlainFault(`${file} is there already. Choose another name, or move it away.`);
  loadEnvFile();
  takeSettingsOfTheStart();
  const draft = `${file}.part`;
  try {
    await pipeline(await exportClinic("system", Date.now()), createWriteStream(draft, { mode: 0o600 }));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  renameSync(draft, file);
  await closeDatabase();
  console.log(`The clinic is in ${file}.`);
}

runAndExit(() => main(process.argv.slice(2)));
