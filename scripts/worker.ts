import { setTimeout as pause } from "node:timers/promises";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { closeDatabase } from "@/lib/data/client";
import { IMPORT_ROWS } from "@/lib/data/imports";
import { OFFER_TIMES } from "@/lib/data/offer-jobs";
import { stopUnlessReady } from "@/lib/data/readiness";
import { retain } from "@/lib/desk/retain";
import { workOffImports } from "@/lib/desk/work-off-imports";
import { log, nameOf } from "@/lib/log";
import { EACH_MINUTE, startWorkQueue } from "@/lib/messages/work-queue";
import { loadEnvFile } from "@/scripts/start/settings";

/** How long a worker that has lost its database waits before it begins anew. */
const PAUSE_MS = 3_000;

/** In UTC: half past three or four in the morning in Portland. */
const AT_NIGHT = "30 8 * * *";

const stopping = new AbortController();
const { signal } = stopping;

/** Sends what is owed until it is told to stop. Losing the database is no reason to end. */
async function work(): Promise<void> {
  while (!signal.aborted) {
    try {
      await workUntilInterrupted();
    } catch (error) {
      log.error("worker.interrupted", { error: nameOf(error) });
    }
    await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined); // cut short by being told to stop
  }
}

async function workUntilInterrupted(): Promise<void> {
  const duties = {
    [OFFER_TIMES]: { at: EACH_MINUTE, work: offerFreedTimes },
    [IMPORT_ROWS]: { at: EACH_MINUTE, work: workOffImports },
    retain: { at: AT_NIGHT, work: (now: number) => retain(now, { isDry: false }) },
  };
  const runner = await startWorkQueue(() => Date.now(), duties);
  const stop = () => {
    runner.stop().catch((error: unknown) => log.error("worker.stop-failed", { error: nameOf(error) }));
  };
  log.info("worker.started");
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  await runner.promise.finally(() => signal.removeEventListener("abort", stop));
}

function tellToStop(): void {
  if (signal.aborted) process.exit(1); // told twice: at once
  log.info("worker.stopping");
  stopping.abort();
}

loadEnvFile();
await stopUnlessReady(Date.now());
process.on("SIGTERM", tellToStop);
process.on("SIGINT", tellToStop);
await work();
await closeDatabase();
log.info("worker.stopped");
