import { setTimeout as pause } from "node:timers/promises";

/** Waits until the site really answers. Any HTTP answer will do: what it says is for the monitors. */
export async function waitForSite(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      await fetch(`http://127.0.0.1:${port}/api/health/live`, { signal: AbortSignal.timeout(5_000) });
      return;
    } catch {
      await pause(50);
    }
  }
}
