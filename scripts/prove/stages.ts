import { join } from "node:path";
import { startPostgres, type Postgres } from "@/scripts/start/embedded-postgres";
import { PlainFault } from "@/scripts/start/plain-fault";
import { step } from "@/scripts/start/progress";
import { findChromium } from "@/scripts/test/chromium";
import { startSite, type Site } from "@/scripts/test/site";
import { makeTemplate } from "@/scripts/test/template-database";
import type { Stage } from "./claim";

/**
 * What proofs are run on, started when it is wanted. Each that needs the clinic has one of its own: those that kill its
 * processes for minutes leave a diary without a free time.
 */
export class Stages {
  #postgres: Postgres | undefined;
  #template: Record<string, string> | undefined;
  #site: Site | undefined;
  #clinics = 0;

  constructor(
    private readonly scratch: string,
    private readonly signal: AbortSignal,
  ) {}

  /** What the tests have to know of the stage. */
  async envFor(stage: Stage): Promise<Record<string, string>> {
    if (stage === "database") return this.#databases();
    await this.#site?.stop();
    this.#clinics += 1;
    const site = await startSite(join(this.scratch, `clinic-${this.#clinics}`), { signal: this.signal });
    this.#site = site;
    if (stage === "site") return site.env;
    const chromium = findChromium();
    if (!chromium) throw new PlainFault("No Chromium was found (set CHROMIUM to its path).");
    return { ...site.env, CHROMIUM: chromium, LOOKS_READ: join(this.scratch, "looks-read") };
  }

  async #databases(): Promise<Record<string, string>> {
    const settings = { max_connections: "300" };
    const directory = join(this.scratch, "postgres");
    this.#postgres ??= await step("Starting PostgreSQL", () => startPostgres({ directory, settings }));
    const { url } = this.#postgres;
    return (this.#template ??= await step("Migrating a template database", () => makeTemplate(url)));
  }

  async stop(): Promise<void> {
    await this.#site?.stop();
    await this.#postgres?.stop();
  }
}
