import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import type { SystemUser } from "./postgres-user";

/** A process that is meant to stay. */
export type Service = {
  /** As people know it: "The site". */
  name: string;
  file: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  user?: SystemUser | undefined;
  /** Everything the process prints is added to this file. */
  logFile: string;
  /** What ends it in good order. */
  stopSignal: NodeJS.Signals;
  /** Gives it a channel that closes when we die, however we die: `exit-with-parent.mjs` listens on it. */
  dieWithParent: boolean;
};

/** Its own process group: Ctrl-C in a terminal would otherwise reach all of them at once, in no order. */
export function launch(service: Service): ChildProcess {
  const log = openSync(service.logFile, "a", 0o600);
  try {
    return spawn(service.file, service.args, {
      cwd: service.cwd,
      env: service.env ?? process.env,
      ...service.user,
      detached: true,
      stdio: ["ignore", log, log, ...(service.dieWithParent ? (["ipc"] as const) : [])],
    });
  } finally {
    closeSync(log);
  }
}

const LONGEST_LOG = 10_000_000;

/** Keeps a log from growing for ever: past 10 MB it becomes `<file>.old`, and the one before that is gone. */
export function rotateLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LONGEST_LOG) renameSync(file, `${file}.old`);
}

export function lastLines(file: string, count: number): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}

/** Resolves when the process is gone. Ends it the hard way when it has not obeyed its stop signal after `patienceMs`. */
export async function stopChild(
  child: ChildProcess,
  stopSignal: NodeJS.Signals,
  patienceMs: number,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(stopSignal);
  const impatience = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  await gone;
  clearTimeout(impatience);
}
