import { showReport } from "@/lib/desk/show-reports";
import { addDays } from "@/lib/domain/clinic-time";
import { PICTURES } from "@/lib/domain/report-picture";
import type { Staff } from "@/lib/domain/staff";
import { median } from "@/scripts/bench/stopwatch";

const ROUNDS = 9;
const today = process.argv[2] ?? "";
const range = { from: addDays(today, -900), until: addDays(today, 60) };
/** Nobody is asked for a session here: what is measured begins behind the guard. */
const by = {} as Staff;

const figures: Record<string, number> = {};
async function measure(name: string, show: () => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    await show();
    taken.push(performance.now() - begun);
  }
  figures[`${name}, first time`] = taken[0] ?? 0;
  figures[name] = median(taken.slice(1));
}

const all = () => Promise.all(PICTURES.map((name) => showReport(by, name, range, Date.parse(today))));
await measure("whole page", all);
for (const name of PICTURES) await measure(name, () => showReport(by, name, range, Date.parse(today)));
console.log(JSON.stringify(figures));
process.exit(0);
