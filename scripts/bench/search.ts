import { join } from "node:path";
import { measureIn } from "@/scripts/bench/databases";
import { fillPeople } from "@/scripts/bench/people";
import { migrate } from "@/scripts/migrate/migrate";
import { startPostgres } from "@/scripts/start/embedded-postgres";
import { step } from "@/scripts/start/progress";

const PEOPLE = 50_000;
const REACH_MS = 50;

type Search = { median: number; worst: number; found: boolean };

/** How long the desk's search takes among many, from typing to the rows, the way to the database and back included. */
export async function benchSearch(scratch: string): Promise<void> {
  const postgres = await startPostgres({ directory: join(scratch, "search") });
  try {
    await step(`Writing ${PEOPLE.toLocaleString("en-US")} patients`, async () => {
      await migrate(postgres.url);
      await fillPeople(postgres.url, PEOPLE);
    });
    const searches = await step("Searching", () => measureIn<Search>(postgres.url, "searches", []));
    for (const [name, { median, worst, found }] of Object.entries(searches)) {
      const verdict = !found ? "NOT FOUND" : median <= REACH_MS ? "ok" : "OUT OF REACH";
      console.log(
        `${`search, ${name}`.padEnd(52)}${ms(median)}${`${ms(worst)} worst`.padStart(18)}${String(REACH_MS).padStart(8)}  ${verdict}`,
      );
    }
  } finally {
    await postgres.stop();
  }
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`.padStart(12);
