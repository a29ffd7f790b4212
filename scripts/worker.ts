import { setTimeout as pause } from "node:timers/promises";
import type { Runner } from "graphile-worker";
import { closeDatabase } from "@/lib/data/client";
import { stopUnlessReady } from "@/lib/data/readiness";
import { log, nameOf } from "@/lib/log";
import { startWorkQueue } from "@/lib/messages/work-queue";

/** How long a worker that has lost its database waits before it begins anew. */
const PAUSE_MS = 3_000;

let isStopping = false;
let runner: Runner | undefined;

/** Sends what is owed, until it is told to stop. Losing the database is no reason to end. */
async function work(): Promise<void> {
  while (!isStopping) {
    try {
      runner = await startWorkQueue(() => Date.now());
      log.info("worker.started");
      await runner.promise;
    } catch (error) {
      log.error("worker.interrupted", { error: nameOf(error) });
    }
    if (!isStopping) await pause(PAUSE_MS);
  }
}

function stop(): void {
  if (isStopping) process.exit(1); // asked twice: at once
  isStopping = true;
  log.info("worker.stopping");
  runner?.stop().catch((error: unknown) => log.error("worker.stop-failed", { error: nameOf(error) }));
}

await stopUnlessReady();
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
await work();
await closeDatabase();
log.info("worker.stopped");
