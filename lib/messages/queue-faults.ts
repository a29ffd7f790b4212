import "server-only";
import type { Runner, WorkerEvents } from "graphile-worker";

/**
 * Resolves once the queue has looked for jobs the first time. When that failed it would never do a job, and never say
 * so: graphile-worker keeps the failed promise of its list of tasks for as long as it runs. It has to be begun anew.
 */
export const failureOfFirstLook = (events: WorkerEvents): Promise<unknown> =>
  new Promise((resolve) => {
    events.once("worker:getJob:error", ({ error }) => resolve(error));
    events.once("worker:getJob:empty", () => resolve(null));
    events.once("job:start", () => resolve(null));
  });

/**
 * Resolves when the queue has stopped. It stops itself when it could not note how a job ended; but when two jobs fail
 * so at once graphile-worker counts the second twice, and waits for ever for none to be left. It then gets this many
 * milliseconds, and what still runs of it is stopped.
 */
export async function untilStopped(runner: Runner, patience: number): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  const givenUp = new Promise<void>((resolve) => {
    runner.events.once("pool:fatalError", () => {
      waiting = setTimeout(() => resolve(runner.stop()), patience);
    });
  });
  await Promise.race([runner.promise, givenUp]).finally(() => clearTimeout(waiting));
}
