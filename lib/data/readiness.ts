import "server-only";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { assertGuards } from "./guards";
import { warnIfTrailIsOpen } from "./trail-guard";

const TRIES = 30;
const PAUSE_MS = 1_000;

/** Checks settings and database before the first work is done. Waits half a minute for a database that is starting. */
export async function stopUnlessReady(): Promise<void> {
  try {
    env();
    await guardsWithin(TRIES);
    await warnIfTrailIsOpen();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : "The server could not start."}\n`);
    log.error("start.refused");
    process.exit(1);
  }
}

async function guardsWithin(tries: number): Promise<void> {
  try {
    await assertGuards();
  } catch (error) {
    if (!isUnreachable(error) || tries === 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await guardsWithin(tries - 1);
  }
}

/** Connection refused, starting up, or unknown host: our own refusals are plain errors without a code. */
const isUnreachable = (error: unknown): boolean => error instanceof Error && "code" in error;
