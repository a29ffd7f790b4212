import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandLine } from "./process-identity";
import { PlainFault } from "./plain-fault";

/**
 * Stops the PostgreSQL that outlived us: it does not die with its parent, so `kill -9` leaves it running.
 * The new one then finds a database that was closed in good order.
 *
 * @param data where the cluster really lies, as it was given to `postgres -D`
 */
export async function stopLeftoverPostmaster(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = readPid(file);
  if (pid === undefined) return;

  const command = commandLine(pid);
  if (command === undefined) return; // dead: PostgreSQL clears its file away itself, and recovers
  if (!command.includes(`-D ${data}`)) {
    rmSync(file); // somebody else has got this process id since, and PostgreSQL would take them for its brother
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (commandLine(pid) === undefined) return;
      await pause(50);
    }
  }
  throw new PlainFault(
    `A PostgreSQL of an earlier start (process ${pid}) does not stop. End it with: kill -9 ${pid}; then start again.`,
  );
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return pid > 0 ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
