import { spawn } from "node:child_process";
import type { SystemUser } from "./postgres-user";

export type Errand = {
  file: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Whom to run it as. Unset: ourselves. */
  user?: SystemUser | undefined;
  cwd: string;
};

/** A command that ended badly, with all it said. */
export class CommandFailed extends Error {
  override name = "CommandFailed";
  constructor(
    command: string,
    readonly output: string,
  ) {
    super(`${command} failed:\n${output}`);
  }
}

/**
 * Runs a command to its end and resolves to what it printed.
 * It has its own process group: Ctrl-C reaches it, and all it has started, through `signal` only.
 *
 * @throws CommandFailed when it ends badly, also because of `signal`; never before it has ended
 */
export async function run(errand: Errand, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  const child = spawn(errand.file, errand.args, {
    cwd: errand.cwd,
    env: errand.env ?? process.env,
    ...errand.user,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.pid && process.kill(-child.pid, "SIGTERM");
  signal?.addEventListener("abort", end, { once: true });
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);

  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      signal?.removeEventListener("abort", end);
      if (code === 0) resolve(output);
      else reject(new CommandFailed([errand.file, ...errand.args].join(" "), output.trim()));
    });
  });
}
