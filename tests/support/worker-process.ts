import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

/** A worker as it runs in production: a process of its own, with the settings of this test process. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #exit: Promise<number | null>;
  #said = "";

  constructor() {
    this.#child = spawn(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "scripts/worker.ts"],
      {
        cwd: join(__dirname, "../.."),
        env: { ...process.env, NODE_ENV: "production" },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk: Buffer) => (this.#said += chunk));
    }
    this.#exit = new Promise((resolve) => this.#child.once("exit", resolve));
  }

  /** All that it wrote so far: lines of JSON. */
  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Ends it in good order. @returns its exit code */
  stop(): Promise<number | null> {
    this.#child.kill("SIGTERM");
    return this.#exit;
  }

  /** Ends it as a power cut would. */
  kill(): Promise<number | null> {
    this.#child.kill("SIGKILL");
    return this.#exit;
  }
}
