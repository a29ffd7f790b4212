import "server-only";
import { env } from "@/lib/env";
import type { Instant } from "@/lib/domain/interval";
import { log, outliveFullDisk } from "@/lib/log";
import { beginClinic } from "./blank-clinic";
import { assertGuards } from "./guards";
import { warnIfTrailIsOpen } from "./trail-guard";
import { assertZones } from "./zones";

const TRIES = 30;
const PAUSE_MS = 1_000;

/**
 * Checks settings, database and time zones before the first work is done. Waits half a minute for a database that is
 * starting.
 */
export async function stopUnlessReady(now: Instant): Promise<void> {
  outliveFullDisk();
  try {
    env();
    await guardsWithin(TRIES);
    await beginClinic();
    await warnIfTrailIsOpen();
    await assertZones(now);
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
