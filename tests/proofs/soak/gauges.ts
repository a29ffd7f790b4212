import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { told } from "@/tests/site/clinic-over-http";
import { ask } from "@/tests/site/site-database";
import type { Open, Sample } from "./growth";

/** The processes that live from the beginning to the end, by name. */
export type Watched = Readonly<Record<string, number>>;

const BYTES_OF_MB = 1_000_000;

/** What the process takes of the machine's memory, in MB. */
function residentMemory(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return (Number(kilobytes) * 1_024) / BYTES_OF_MB;
}

/** What JavaScript keeps in the site, in MB, with what is not collected yet; as its own metrics say. */
async function heapOfSite(): Promise<number> {
  const headers = { Authorization: `Bearer ${told("METRICS_TOKEN")}` };
  const answer = await fetch(`${told("SITE_URL")}/api/metrics`, { headers });
  const [, bytes] = /^nodejs_heap_size_used_bytes (\S+)/m.exec(await answer.text()) ?? [];
  if (bytes === undefined) throw new Error(`the metrics do not tell: ${answer.status}`);
  return Number(bytes) / BYTES_OF_MB;
}

/** How many looks at the heap make one sample. */
const LOOKS = 12;

/**
 * Samples of memory, by whose it is, for as long as it is not stopped. Of the heap it is the least of some looks in a
 * row: what is left when garbage was collected.
 */
export function watchMemory(watched: Watched, everyMs: number) {
  const samples: Record<string, Sample[]> = {};
  const begun = performance.now();
  const heaps: number[] = [];
  const note = (whose: string, value: number) =>
    (samples[whose] ??= []).push({ at: performance.now() - begun, value });
  const noteHeap = (heap: number) => {
    heaps.push(heap);
    note("heap of the site", Math.min(...heaps.slice(-LOOKS)));
  };
  const look = () => {
    for (const [name, pid] of Object.entries(watched)) {
      if (existsSync(`/proc/${pid}`)) note(`memory of the ${name}`, residentMemory(pid));
    }
    // While the database is away the metrics cannot be had, because they count in it too.
    heapOfSite().then(noteHeap, () => undefined);
  };
  const timer = setInterval(look, everyMs);
  return { samples, stop: () => clearInterval(timer) };
}

const SAMPLES = 10;

/**
 * What is open now that nobody asks for anything. The least of ten looks: a worker that looks for work has one
 * connection more for a moment, while what has leaked is there each time.
 */
export async function whatIsOpen(watched: Watched): Promise<Open> {
  const least: Record<string, number> = {};
  for (let look = 0; look < SAMPLES; look++) {
    for (const [what, count] of Object.entries(await openNow(watched)))
      least[what] = Math.min(least[what] ?? Infinity, count);
    await pause(1_000);
  }
  return least;
}

async function openNow(watched: Watched): Promise<Open> {
  const connections = await ask(
    `select from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  const open: Record<string, number> = { "connections to PostgreSQL": connections.length };
  for (const [name, pid] of Object.entries(watched)) {
    const descriptors = readdirSync(`/proc/${pid}/fd`).map((number) => target(`/proc/${pid}/fd/${number}`));
    open[`descriptors of the ${name}`] = descriptors.length;
    open[`sockets of the ${name}`] = descriptors.filter((path) => path.startsWith("socket:")).length;
  }
  return open;
}

function target(descriptor: string): string {
  try {
    return readlinkSync(descriptor);
  } catch {
    return ""; // closed meanwhile
  }
}
