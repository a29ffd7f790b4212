import { join } from "node:path";
import { benchDatabases } from "@/scripts/bench/databases";
import { figureLines, type Figures } from "@/scripts/bench/figures";
import { benchImports } from "@/scripts/bench/imports";
import { benchLoad } from "@/scripts/bench/load";
import { benchMail } from "@/scripts/bench/mail";
import { benchPages } from "@/scripts/bench/pages";
import { benchPortable } from "@/scripts/bench/portable";
import { benchReports } from "@/scripts/bench/reports";
import { benchSearch } from "@/scripts/bench/search";
import { median } from "@/scripts/bench/stopwatch";
import { startPostgres } from "@/scripts/start/embedded-postgres";
import { inScratchDirectory } from "@/scripts/start/scratch-directory";
import { step } from "@/scripts/start/progress";

const ROUNDS = 5;
const SIZES = [1_000, 100_000];

/** How far we are from bare PostgreSQL, as ratios measured side by side in one run. */
async function benchDatabase(scratch: string, today: string): Promise<void> {
  const postgres = await startPostgres({ directory: join(scratch, "postgres") });
  try {
    const databases = await benchDatabases(postgres.url, SIZES, today);
    const figures: Figures[] = SIZES.map((size) => ({ size, values: {} }));
    for (let round = 1; round <= ROUNDS; round++) {
      await step(`Round ${round} of ${ROUNDS}`, async () => {
        for (const { size, values } of figures) {
          const measured = [
            await databases.measure(size, "availability"),
            await databases.measure(size, "day"),
            await databases.measure(size, "bookings"),
            await databases.measure(size, "bookings", "floor"),
          ];
          for (const [name, value] of measured.flatMap((found) => Object.entries(found))) {
            (values[name] ??= []).push(value);
          }
        }
      });
    }
    console.log(
      figureLines(figures.map(({ size, values }) => ({ size, values: mediansOf(values) }))).join("\n"),
    );
  } finally {
    await postgres.stop();
  }
}

const mediansOf = (values: Record<string, number[]>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, all]) => [name, median(all)]));

/** `npm run bench`: all parts. `-- database`, `search`, `pages`, `mail`, `portable`, `imports`, `reports` or `load`: one. */
await inScratchDirectory(async (scratch) => {
  const only = process.argv[2];
  const isWanted = (part: string) => only === undefined || only === part;
  const today = new Date().toISOString().slice(0, 10);
  if (isWanted("database")) await benchDatabase(scratch, today);
  if (isWanted("search")) await benchSearch(scratch);
  if (isWanted("pages")) await benchPages(scratch);
  if (isWanted("mail")) await benchMail(scratch);
  if (isWanted("portable")) await benchPortable(scratch, today);
  if (isWanted("reports")) await benchReports(scratch, today);
  if (isWanted("imports")) await benchImports(scratch, today);
  if (isWanted("load")) await benchLoad(scratch, today);
});
