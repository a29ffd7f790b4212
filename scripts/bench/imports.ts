import { join } from "node:path";
import { measureIn } from "@/scripts/bench/databases";
import { emptyDatabase } from "@/scripts/bench/portable-databases";
import { startPostgres } from "@/scripts/start/embedded-postgres";
import { step } from "@/scripts/start/progress";

const ROWS = 50_000;
const REACH_SECONDS = 60;

type Run = {
  seconds: Record<string, number>;
  imported: number;
  found: object;
  wanted: object;
  megabytes: number;
};

/** A file of 50,000 patients, every hundredth row bad, from sending it to the last row written. */
export async function benchImports(scratch: string, today: string): Promise<void> {
  const postgres = await startPostgres({ directory: join(scratch, "imports") });
  try {
    const url = await emptyDatabase(postgres.url, "imports");
    await measureIn(url, "clinic", [today]);
    const run = (await step(`Importing ${ROWS.toLocaleString("en-US")} patients`, () =>
      measureIn<unknown>(url, "import-patients-run", [String(ROWS)]),
    )) as Run;
    const total = Object.values(run.seconds).reduce((sum, seconds) => sum + seconds, 0);
    const isTrue = JSON.stringify(run.found) === JSON.stringify(run.wanted);
    for (const [name, seconds] of Object.entries(run.seconds))
      console.log(`  ${name}: ${seconds.toFixed(1)} s`);
    console.log(
      `  imported ${run.imported}; bad rows ${JSON.stringify(run.found)}: ${isTrue ? "ALL FOUND" : "NOT ALL FOUND"}`,
    );
    console.log(
      `  in all ${total.toFixed(1)} s, reach ${REACH_SECONDS}, peak ${run.megabytes.toFixed(0)} MB  ${total <= REACH_SECONDS && isTrue ? "ok" : "OUT OF REACH"}`,
    );
  } finally {
    await postgres.stop();
  }
}
