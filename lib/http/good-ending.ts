import { oneInProcess } from "@/lib/one-in-process";

/** Next.js ends with this code when SIGTERM has ended it, after the last answer. */
const ENDED_BY_SIGTERM = 143;
/** Whoever has not read an answer by then never will: longer than any request, shorter than containers wait. */
const PATIENCE_MS = 25_000;
/** So long a proxy that asks each second may take to notice that nothing more should be sent here. */
const NOTICE_MS = 4_000;

const ending = oneInProcess("ending", () => ({ isLeaving: false }));

/** Whether this process has given notice: `ready` says 503, while everything is answered still. */
export const isLeaving = (): boolean => ending.isLeaving;

/**
 * Told to stop, Next.js takes no new connection and answers what is under way. Having done so is a good end, and its
 * code says so; a connection that never ends does not keep this process for ever. SIGUSR2 gives notice first: a request
 * that arrives in the very moment of the end would be cut off, so none is to be on its way then.
 */
export function endWellWhenToldToStop(): void {
  process.once("SIGUSR2", () => {
    ending.isLeaving = true;
    setTimeout(() => process.kill(process.pid, "SIGTERM"), NOTICE_MS);
  });
  process.once("SIGTERM", () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.once("exit", (code) => {
      if (code === ENDED_BY_SIGTERM) process.exitCode = 0;
    });
  });
}
