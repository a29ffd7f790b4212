import type { Household } from "./household";
import { inPlainWords, PlainFault } from "./plain-fault";

/** One Ctrl-C can arrive several times: from the terminal, from npm, from start.mjs. Within this time it is the same one. */
const SAME_WISH_MS = 1_000;

let begunAt: number | undefined;

/** Ctrl-C stops everything in good order; pressed once more, it stops everything at once. */
export function stopOnSignals(household: Household, releases: (() => void)[]): void {
  const onWish = () => {
    if (begunAt === undefined) void stopWith(household, releases);
    else if (performance.now() - begunAt > SAME_WISH_MS) {
      household.kill();
      end(releases, "Stopped at once, without waiting.", 130);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onWish);
  process.once("disconnect", onWish); // start.mjs was killed the hard way
  process.channel?.unref();
  process.stdout.on("error", () => undefined); // a closed terminal or pipe must not keep us from stopping
  process.stderr.on("error", () => undefined);
}

/**
 * Stops everything and ends this process.
 * @param fault why, when it is not because a person wished it
 */
export async function stopWith(
  household: Household,
  releases: (() => void)[],
  fault?: unknown,
): Promise<void> {
  if (begunAt !== undefined) return; // what fails while we stop fails because we stop
  begunAt = performance.now();
  if (fault !== undefined) explain(fault);
  else console.log("\nStopping …");
  await household.stop();
  if (fault !== undefined) end(releases, undefined, 1);
  else end(releases, "Stopped. The data stay where they are; npm start begins again.", 0);
}

function explain(fault: unknown): void {
  const said = inPlainWords(fault);
  console.error(said instanceof PlainFault ? `\n${said.message}` : said);
}

function end(releases: (() => void)[], lastWord: string | undefined, code: number): never {
  for (const release of releases) release();
  if (lastWord) console.log(lastWord);
  process.exit(code);
}
