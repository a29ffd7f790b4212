import { until } from "@/tests/support/mail-server";
import { pidOf } from "./processes";
import { ask } from "./site-database";

const QUIET_MS = 90_000;

/**
 * Has the worker stand still while a file's tests run: whatever changes meanwhile has been changed by a request, and by
 * no mail on its way and no chore of the minute. It is stopped between two jobs, so that it leaves nothing locked.
 */
export function workerStandsStill(): void {
  let worker: number | undefined;
  const untilQuiet = () => until(async () => (await ask(AT_WORK)).length === 0, QUIET_MS);

  beforeAll(async () => {
    await untilQuiet();
    worker = pidOf("worker");
    if (worker === undefined) throw new Error("the worker does not run");
    process.kill(worker, "SIGSTOP");
  }, QUIET_MS + 10_000);

  afterAll(async () => {
    if (worker === undefined) return;
    process.kill(worker, "SIGCONT");
    await untilQuiet();
  }, QUIET_MS + 10_000);
}

/** Jobs under way, or about to be. */
const AT_WORK = `
  select id from graphile_worker.jobs
   where locked_at is not null or (run_at <= now() + interval '2 seconds' and attempts < max_attempts)`;
