import { openLoop } from "@/scripts/bench/load/open-loop";
import { processorTime } from "@/scripts/bench/load/processor-time";
import { placeOf } from "@/scripts/bench/load/profile-places";
import { sharesOf, type Share } from "@/scripts/bench/load/profile-shares";
import { highestRate, type Stretch } from "@/scripts/bench/load/rate-search";
import type { LoadedSite } from "@/scripts/bench/load/site";
import { statementsEach } from "@/scripts/bench/load/statements";
import type { Work } from "@/scripts/bench/load/works";

type Part = keyof LoadedSite["pids"];
/** Milliseconds of processor time for each work. */
export type Cost = Record<Part | "whoever asks", number>;
export type Measured = { held: Stretch & { cost: Cost }; statements: number; shares: Share[] };

const FIRST_RATE = 10;
const WARM_UP = 400;
const COUNTED = 30;
/** A profile costs time itself, so it is taken below the highest rate. */
const PROFILED = { share: 0.6, seconds: 6 };

export async function measureWork(site: LoadedSite, work: Work): Promise<Measured> {
  const load = async (rate: number, seconds: number) => {
    const before = times(site);
    const stretch = await openLoop(rate, Math.min(seconds, work.room / rate), work.once);
    await work.settle();
    const after = times(site);
    await work.clear();
    const each = Object.keys(after).map((part) => [
      part,
      (after[part as keyof Cost] - before[part as keyof Cost]) / stretch.sent,
    ]);
    return { ...stretch, cost: Object.fromEntries(each) as Cost };
  };
  await warmUp(work);
  const statements = await statementsEach(site, COUNTED, work.once);
  await work.clear();
  const held = await highestRate(FIRST_RATE, load);
  const profile = await site.profile(() => load(held.rate * PROFILED.share, PROFILED.seconds));
  return { held, statements, shares: sharesOf(profile, placeOf) };
}

/** V8 makes fast only what it has seen often. */
async function warmUp(work: Work): Promise<void> {
  const queue = Array.from({ length: WARM_UP }, (_, index) => index);
  const clients = [1, 2, 3, 4].map(async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work.once(next);
  });
  await Promise.all(clients);
  await work.settle();
  await work.clear();
}

function times({ pids }: LoadedSite): Cost {
  const of = (part: Part) => pids[part].reduce((sum, pid) => sum + processorTime(pid), 0);
  const { user, system } = process.cpuUsage();
  return {
    ...{ site: of("site"), PostgreSQL: of("PostgreSQL"), worker: of("worker") },
    "whoever asks": (user + system) / 1000,
  };
}
