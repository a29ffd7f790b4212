import type { ChildProcess } from "node:child_process";
import { lastLines, launch, rotateLog, stopChild, type Service } from "./launch";
import { diskFull, PlainFault } from "./plain-fault";

/** A death within this time of its start counts as "could not start". */
const QUICK_DEATH_MS = 15_000;
const QUICK_DEATHS_ALLOWED = 4;
/** Before the first new start; doubles with each quick death in a row. */
const PAUSE_MS = 250;
/** How long a process may take to stop in good order. */
const PATIENCE_MS = 10_000;

/** Keeps one service running: when it dies by itself it is started again, until that is clearly in vain. */
export class KeptProcess {
  #child: ChildProcess;
  #startedAt = 0;
  #quickDeaths = 0;
  #nextStart: NodeJS.Timeout | undefined;
  #wanted = true;

  /** @param onGivenUp is told once, with what a person should read, when the service dies again and again */
  constructor(
    private readonly service: Service,
    private readonly onGivenUp: (fault: PlainFault) => void,
  ) {
    rotateLog(service.logFile);
    this.#child = this.#start();
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    clearTimeout(this.#nextStart);
    await stopChild(this.#child, this.service.stopSignal, PATIENCE_MS);
  }

  /** Ends it at once. PostgreSQL is spared `kill -9`, after which its children would linger: it recovers from SIGQUIT. */
  kill(): void {
    this.#wanted = false;
    clearTimeout(this.#nextStart);
    this.#child.kill(this.service.dieWithParent ? "SIGKILL" : "SIGQUIT");
  }

  #start(): ChildProcess {
    this.#startedAt = performance.now();
    const child = launch(this.service);
    child.once("exit", (code, signal) => this.#died(signal ?? `exit code ${code}`));
    child.once("error", (error) => this.#died(error.message));
    return child;
  }

  #died(cause: string): void {
    if (!this.#wanted) return;
    const wasQuick = performance.now() - this.#startedAt < QUICK_DEATH_MS;
    this.#quickDeaths = wasQuick ? this.#quickDeaths + 1 : 0;
    if (this.#quickDeaths > QUICK_DEATHS_ALLOWED) return this.#giveUp();

    console.log(`${this.service.name} stopped by itself (${cause}). Starting it again.`);
    const pause = PAUSE_MS * 2 ** this.#quickDeaths;
    this.#nextStart = setTimeout(() => (this.#child = this.#start()), pause);
  }

  #giveUp(): void {
    this.#wanted = false;
    const { name, logFile } = this.service;
    const end = lastLines(logFile, 15);
    if (/ENOSPC|No space left on device/.test(end)) return this.onGivenUp(diskFull(logFile));
    this.onGivenUp(
      new PlainFault(`${name} stops again and again. The end of its log (${logFile}):\n\n${end}`),
    );
  }
}
