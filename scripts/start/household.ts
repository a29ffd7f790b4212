import { KeptProcess } from "./kept-process";
import type { Service } from "./launch";
import type { PlainFault } from "./plain-fault";

/**
 * All that this start keeps running. Stopped in the opposite order of starting, those of one stage together:
 * the database must be there until the last of its users has gone.
 */
export class Household {
  readonly #stages: KeptProcess[][] = [];
  readonly #stopping = new AbortController();
  #release: () => void = () => undefined;

  constructor(private readonly onGivenUp: (fault: PlainFault) => void) {}

  /** Aborted when stopping begins: whatever is still being prepared ends then. */
  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  keep(...services: Service[]): void {
    this.signal.throwIfAborted();
    this.#stages.push(services.map((service) => new KeptProcess(service, this.onGivenUp)));
  }

  /** @param release gives back what was claimed for all of them; called when the last has stopped */
  onRelease(release: () => void): void {
    this.#release = release;
  }

  release(): void {
    this.#release();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const stage of this.#stages.toReversed()) await Promise.all(stage.map((kept) => kept.stop()));
  }

  kill(): void {
    this.#stopping.abort();
    for (const kept of this.#stages.flat()) kept.kill();
  }
}
