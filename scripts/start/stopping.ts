import { setTimeout as pause } from "node:timers/promises";
import { Household } from "./household";
import { inPlainWords, PlainFault } from "./plain-fault";

/** How long what is still being prepared may take to notice that it is no longer wanted. */
const PREPARATION_MS = 5_000;

/** One Ctrl-C can arrive several times: from the terminal, from npm, from run.mjs. Within this time it is the same one. */
const SAME_WISH_MS = 1_000;

/**
 * Runs everything that `start` sets up until a person or a fault ends it, and then ends this process:
 * with 0 when a person wished it, with 1 and a sentence when something is at fault.
 */
export function runUntilStopped(start: (household: Household) => Promise<void>): void {
  let stoppingSince: number | undefined;

  /** What fails while we stop fails because we stop, and is not told. */
  async function stop(fault?: unknown): Promise<void> {
    if (stoppingSince !== undefined) return;
    stoppingSince = performance.now();
    if (fault === undefined) console.log("\nStopping …");
    else explain(fault);
    await household.stop();
    await Promise.race([starting.catch(() => undefined), pause(PREPARATION_MS)]);
    household.release();
    if (fault === undefined) console.log("Stopped. The data stay where they are; npm start begins again.");
    process.exit(fault === undefined ? 0 : 1);
  }

  /** Ctrl-C stops everything in good order; pressed once more, it stops everything at once. */
  function onWish(): void {
    if (stoppingSince === undefined) return void stop();
    if (performance.now() - stoppingSince < SAME_WISH_MS) return;
    household.kill();
    household.release();
    console.log("Stopped at once, without waiting.");
    process.exit(130);
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onWish);
  process.once("disconnect", onWish); // run.mjs was killed the hard way
  process.channel?.unref();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined); // a closed terminal

  const household = new Household((fault) => void stop(fault));
  const starting = start(household);
  starting.catch(stop);
}

function explain(fault: unknown): void {
  const said = inPlainWords(fault);
  console.error(said instanceof PlainFault ? `\n${said.message}` : said);
}
