import { setTimeout as pause } from "node:timers/promises";
import { offerFreedTimes } from "@/lib/booking/offer-freed-times";
import { closeDatabase } from "@/lib/data/client";
import { OFFER_TIMES } from "@/lib/data/offer-jobs";
import { stopUnlessReady } from "@/lib/data/readiness";
import { log, nameOf } from "@/lib/log";
import { startWorkQueue } from "@/lib/messages/work-queue";
import { loadEnvFile } from "@/scripts/start/settings";

/** How long a worker that has lost its database waits before it begins anew. */
const PAUSE_MS = 3_000;

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
  const runner = await startWorkQueue(() => Date.now(), { [OFFER_TIMES]: offerFreedTimes });
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
await stopUnlessReady();
process.on("SIGTERM", tellToStop);
process.on("SIGINT", tellToStop);
await work();
await closeDatabase();
log.info("worker.stopped");
