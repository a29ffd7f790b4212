import { join } from "node:path";
import { benchDatabases } from "@/scripts/bench/databases";
import { startPostgres } from "@/scripts/start/embedded-postgres";

const VISITS = 20_000;
const REACH_MS = 300;

/** How long the reports of three years take, with 20,000 visits in them: all pictures, without drawing. */
export async function benchReports(scratch: string, today: string): Promise<void> {
  const postgres = await startPostgres({ directory: join(scratch, "reports") });
  try {
    const databases = await benchDatabases(postgres.url, [VISITS], today);
    for (const [name, taken] of Object.entries(await databases.measure(VISITS, "report-times", today))) {
      const verdict = taken <= REACH_MS ? "ok" : "OUT OF REACH";
      console.log(
        `${`reports, ${name}`.padEnd(52)}${`${taken.toFixed(2)} ms`.padStart(12)}${String(REACH_MS).padStart(26)}  ${verdict}`,
      );
    }
  } finally {
    await postgres.stop();
  }
}
