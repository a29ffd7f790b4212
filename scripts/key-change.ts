import { closeDatabase } from "@/lib/data/client";
import { countHoldersOfRecoveryCodes } from "@/lib/data/second-factors";
import { sealAllAnew } from "@/lib/desk/change-key";
import { env } from "@/lib/env";
import { takeSettingsOfTheStart } from "@/scripts/start/kept-settings";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run key:change   seals with ENCRYPTION_KEY all that OTHER_ENCRYPTION_KEY has sealed. Sites and workers may run
meanwhile, once all of them have both keys (docs/operations.md). Broken off, it is begun again.`;

/** Who seals with the other key still is found after so many rounds. */
const ROUNDS = 5;

const STILL_SEALING =
  "Something seals with OTHER_ENCRYPTION_KEY still: a site or a worker that was not started anew with both keys.";

async function main(given: string[]): Promise<void> {
  if (given.length > 0) throw new PlainFault(USAGE);
  loadEnvFile();
  takeSettingsOfTheStart();
  if (!env().OTHER_ENCRYPTION_KEY)
    throw new PlainFault(`There is nothing to change without OTHER_ENCRYPTION_KEY.\n\n${USAGE}`);
  try {
    await changeKey();
  } finally {
    await closeDatabase();
  }
}

async function changeKey(): Promise<void> {
  for (let round = 1; round <= ROUNDS; round++) {
    console.log(`Round ${round}`);
    let [open, unread] = [0, 0];
    for await (const done of sealAllAnew()) {
      console.log(`  ${`${done.table}.${done.column}`.padEnd(36)}${inWords(done)}`);
      open += done.sealedAnew + done.left;
      unread += done.unread;
    }
    if (open > 0) continue;
    if (unread > 0)
      throw new PlainFault(`${unread} texts open with neither key. Keep both until you know why.`);
    return console.log(await done());
  }
  throw new PlainFault(STILL_SEALING);
}

const inWords = ({ looked, sealedAnew, left, unread }: { [what: string]: number | string }) =>
  `${looked} looked at, ${sealedAnew} sealed anew` +
  (left ? `, ${left} left for the next round` : "") +
  (unread ? `, ${unread} OPEN WITH NEITHER KEY` : "");

async function done(): Promise<string> {
  const people = await countHoldersOfRecoveryCodes();
  return `ENCRYPTION_KEY opens everything now. Take OTHER_ENCRYPTION_KEY away, and make a backup.${
    people > 0
      ? `\nRecovery codes made with the other key end with it: ask whoever has some (${people}) to make new ones under Your account.`
      : ""
  }`;
}

runAndExit(() => main(process.argv.slice(2)));
