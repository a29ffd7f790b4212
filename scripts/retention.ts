import { closeDatabase } from "@/lib/data/client";
import { retain } from "@/lib/desk/retain";
import type { PastKeeping } from "@/lib/domain/retention";
import { takeSettingsOfTheStart } from "@/scripts/start/kept-settings";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run retention                says what was kept long enough to go (docs/decisions/054-retention.md); nothing is changed
npm run retention -- --for-good  lets go of it. The worker does so each night`;

const WORDS: Record<keyof PastKeeping, string> = {
  people: "people, none of whose treatments must be kept any more",
  answers: "health answers for visits that did not take place",
  requests: "messages to the clinic that were answered",
  waitlist: "places on the waitlist that are over",
};

async function main(given: string[]): Promise<void> {
  const [flag, ...more] = given;
  if (more.length > 0 || (flag !== undefined && flag !== "--for-good")) throw new PlainFault(USAGE);
  loadEnvFile();
  takeSettingsOfTheStart();
  const isDry = flag === undefined;
  const past = await retain(Date.now(), { isDry });
  console.log(isDry ? "To go, and still here:" : "Gone for good:");
  for (const [what, words] of Object.entries(WORDS)) {
    console.log(`${String(past[what as keyof PastKeeping]).padStart(8)}  ${words}`);
  }
  await closeDatabase();
}

runAndExit(() => main(process.argv.slice(2)));
