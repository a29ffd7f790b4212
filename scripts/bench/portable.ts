import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { compareDatabases } from "@/scripts/bench/same-rows";
import { measureIn } from "@/scripts/bench/databases";
import { emptyDatabase, filledDatabase } from "@/scripts/bench/portable-databases";
import { startPostgres } from "@/scripts/start/embedded-postgres";
import { step } from "@/scripts/start/progress";

const SIZES = [5_000, 20_000];
/** As a ratio of the largest size to the smallest: memory that grew with the clinic would be four times as much. */
const REACH = 1.3;

type Run = { seconds: number; megabytes: number };

/** Exports clinics of two sizes, imports each into an empty database, and compares the two row by row. */
export async function benchPortable(scratch: string, today: string): Promise<void> {
  const postgres = await startPostgres({ directory: join(scratch, "portable") });
  const runs: Record<"export" | "import", Run>[] = [];
  try {
    for (const size of SIZES) {
      const visits = size.toLocaleString("en-US");
      const from = await step(`Filling a clinic with ${visits} visits`, () =>
        filledDatabase(postgres.url, size, today),
      );
      const file = join(scratch, `clinic-${size}.zip`);
      const key = randomBytes(32).toString("base64url");
      const exported = await step("Exporting it", () => runPart(from, "export-run", file, key));
      const to = await emptyDatabase(postgres.url, `portable_${size}_again`);
      const imported = await step("Importing it", () => runPart(to, "import-run", file, key));
      const compared = await step("Comparing row by row", () => compareDatabases(from, to));
      const different = compared.filter(({ difference }) => difference !== null);
      const rows = compared.reduce((sum, table) => sum + table.rows, 0);
      const verdict = different.length === 0 ? "EQUAL" : "NOT EQUAL";
      console.log(
        `${visits} visits, ${rows.toLocaleString("en-US")} rows in ${compared.length} tables, ${(statSync(file).size / 1e6).toFixed(1)} MB: ${verdict}`,
      );
      for (const { table, difference } of different) console.log(`  ${table}: ${difference?.slice(0, 300)}`);
      for (const [name, run] of Object.entries({ exported, imported })) {
        console.log(`  ${name} in ${run.seconds.toFixed(1)} s, peak ${run.megabytes.toFixed(0)} MB`);
      }
      runs.push({ export: exported, import: imported });
    }
  } finally {
    await postgres.stop();
  }
  for (const act of ["export", "import"] as const) {
    const ratio = (runs.at(-1)?.[act].megabytes ?? NaN) / (runs[0]?.[act].megabytes ?? NaN);
    console.log(
      `peak memory of the ${act}, ${SIZES.join(" against ")}: ${ratio.toFixed(2)}, reach ${REACH}  ${ratio <= REACH ? "ok" : "OUT OF REACH"}`,
    );
  }
}

const runPart = async (url: string, script: string, file: string, key: string): Promise<Run> => {
  const { seconds = NaN, megabytes = NaN } = await measureIn(url, script, [file], { ENCRYPTION_KEY: key });
  return { seconds, megabytes };
};
