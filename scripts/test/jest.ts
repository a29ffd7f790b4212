import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "@/scripts/start/checkout";

export type Counts = { passed: number; failed: number };

/** What these do in the one started clinic would get into each other's way: one file after the other. */
const SERIAL = ["browser", "site", "under-load", "proofs"];

/**
 * Runs Jest's projects one worker a core and resolves to what it counted. A run that broke off counts as a failure.
 * @throws the signal's reason, once Jest and all that its tests have started have been told to end
 */
export async function runJest(
  projects: string[],
  only: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Counts> {
  signal.throwIfAborted();
  const scratch = mkdtempSync(join(tmpdir(), "clinic-jest-"));
  const results = join(scratch, "results.json");
  const isSerial = projects.some((project) => SERIAL.includes(project));
  // Left alone, Jest keeps one core for itself, and of two uses one.
  const workers = isSerial ? ["--runInBand"] : [`--maxWorkers=${availableParallelism()}`];
  const args = ["--selectProjects", ...projects, "--json", `--outputFile=${results}`, ...workers];
  const jest = join(checkout, "node_modules/jest/bin/jest.js");
  const child = spawn(process.execPath, [jest, ...args, "--passWithNoTests", "--", ...only], {
    cwd: checkout,
    env: { ...process.env, ...env, NODE_ENV: "test" },
    detached: true, // a process group: what its tests have started is in it too
    // Jest prints its JSON on standard output besides; its report for people goes to standard error.
    stdio: ["ignore", "ignore", "inherit"],
  });
  const end = () => child.pid && process.kill(-child.pid, "SIGTERM");
  signal.addEventListener("abort", end, { once: true });
  const code = await new Promise((resolve) => child.once("close", resolve));
  signal.removeEventListener("abort", end);
  const counts = existsSync(results) ? countsIn(results) : { passed: 0, failed: 1 };
  rmSync(scratch, { recursive: true });
  signal.throwIfAborted();
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

function countsIn(file: string): Counts {
  const results = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  };
}
