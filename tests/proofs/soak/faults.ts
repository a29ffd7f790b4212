import { setTimeout as pause } from "node:timers/promises";
import { told } from "@/tests/site/clinic-over-http";
import { sendAway } from "@/tests/site/database-outage";
import { openDesk, type OpenDesk } from "@/tests/site/open-desk";
import { kill, pidOf, type Victim } from "@/tests/site/processes";
import { until } from "@/tests/support/mail-server";
import type { Odd } from "./traffic";

const BACK_MS = 60_000;
/** Who asked just before the end is answered a little later. */
const AFTERWARDS_MS = 2_000;

type Fault = { name: string; happen: (awayMs: number) => Promise<void> };

/** Things that go wrong, and when the database was away because of them. */
export class Faults {
  readonly outages: { from: number; until: number }[] = [];
  /** What did not come back as it must. */
  readonly unhealed: string[] = [];
  last = "none yet";
  happened = 0;

  readonly #all: Fault[] = [
    { name: "database away", happen: (awayMs) => this.#withoutDatabase(() => away(awayMs)) },
    { name: "worker killed", happen: () => startedAgain("worker", () => kill("worker")) },
    {
      name: "database stopped",
      happen: () => this.#withoutDatabase(() => startedAgain("postgres", stopDatabase)),
    },
    { name: "mail server silent", happen: silence },
    {
      name: "database killed",
      happen: () => this.#withoutDatabase(() => startedAgain("postgres", () => kill("postgres"))),
    },
    { name: "mail server killed", happen: () => startedAgain("mail", () => kill("mail")) },
  ];

  /** All of them, one after the other, at even distances over the time; twice when it is long. */
  async happen(lengthMs: number, signal: AbortSignal): Promise<void> {
    const plan = lengthMs < 1_800_000 ? this.#all : [...this.#all, ...this.#all];
    const distance = lengthMs / (plan.length + 1);
    const begun = performance.now();
    for (const [index, { name, happen }] of plan.entries()) {
      const at = begun + distance * (index + 1);
      await pause(at - performance.now());
      if (signal.aborted) return;
      this.last = name;
      this.happened += 1;
      await happen(distance / 10).catch((error: unknown) => this.unhealed.push(`${name}: ${String(error)}`));
    }
  }

  /** Whether the database was away while this was waited for. */
  explains({ begun, ended }: Odd): boolean {
    return this.outages.some((outage) => begun <= outage.until && ended >= outage.from);
  }

  async #withoutDatabase(happen: () => Promise<void>): Promise<void> {
    const outage = { from: performance.now(), until: Infinity };
    this.outages.push(outage);
    try {
      await happen();
      // How soon is proved by `database-away`, on a machine that does nothing else.
      await until(isReady, BACK_MS);
    } finally {
      outage.until = performance.now() + AFTERWARDS_MS;
    }
  }
}

const isReady = (): Promise<boolean> =>
  fetch(`${told("SITE_URL")}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

async function away(awayMs: number): Promise<void> {
  const comeBack = await sendAway();
  await pause(awayMs);
  await comeBack();
}

async function startedAgain(victim: Victim, end: () => void): Promise<void> {
  const before = pidOf(victim);
  end();
  await until(() => (pidOf(victim) ?? before) !== before, BACK_MS);
}

/** In good order, as an update of PostgreSQL does: all sessions are ended, and the files closed. */
const stopDatabase = (): void => void process.kill(pidOf("postgres") as number, "SIGINT");

/** It takes connections and says nothing. */
async function silence(silentMs: number): Promise<void> {
  const mail = pidOf("mail") as number;
  process.kill(mail, "SIGSTOP");
  try {
    await pause(silentMs);
  } finally {
    process.kill(mail, "SIGCONT");
  }
}

const STREAM_MS = 20_000;

/** Keeps some desks open, and drops each again and again, as laptops do that are closed. @returns how often */
export async function openAndDropDesks(count: number, cookie: string, signal: AbortSignal): Promise<number> {
  let dropped = 0;
  const desk = async () => {
    while (!signal.aborted) {
      const stream = await openDesk(told("SITE_URL"), cookie).catch((): OpenDesk | undefined => undefined);
      await pause(stream ? STREAM_MS : 1_000, undefined, { signal }).catch(() => undefined);
      if (!stream) continue;
      stream.close();
      dropped += 1;
    }
  };
  await Promise.all(Array.from({ length: count }, desk));
  return dropped;
}
