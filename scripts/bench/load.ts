import { Client } from "pg";
import { measureIn } from "@/scripts/bench/databases";
import { clinicLines, heldLines, shareLines } from "@/scripts/bench/load/lines";
import { measureWork, type Measured } from "@/scripts/bench/load/measure-work";
import type { Stretch } from "@/scripts/bench/load/rate-search";
import { startLoadedPostgres, startLoadedSite, type LoadedSite } from "@/scripts/bench/load/site";
import { worksOn, type Work } from "@/scripts/bench/load/works";
import { step } from "@/scripts/start/progress";

/**
 * How many bookings and page views a second this machine carries, with the database, the worker and whoever asks on it;
 * beside bare PostgreSQL, and where the time goes (docs/decisions/055).
 */
export async function benchLoad(scratch: string, today: string): Promise<void> {
  const postgres = await startLoadedPostgres(scratch);
  try {
    const site = await step("Starting a clinic", () => startLoadedSite(postgres, scratch, today));
    try {
      await putUnderLoad(site);
    } finally {
      await site.stop();
    }
  } finally {
    await postgres.stop();
  }
}

async function putUnderLoad(site: LoadedSite): Promise<void> {
  const database = new Client({ connectionString: site.databaseUrl });
  await database.connect();
  const measured = {} as Record<Work["name"], Measured>;
  try {
    for (const work of await worksOn(site, database)) {
      measured[work.name] = await step(`Load: ${work.name}`, () => measureWork(site, work));
    }
  } finally {
    await database.end();
  }
  const floor = await step("Load: the same booking by bare pg", () => bareBookings(site.otherDatabaseUrl));
  const costs = {
    booking: measured["booking, with its mail"].held.cost,
    firstPage: measured["first page"].held.cost,
    pageOfTimes: measured["page of free times"].held.cost,
  };
  console.log([...heldLines(measured, floor), ...clinicLines(costs), ...shareLines(measured)].join("\n"));
}

const bareBookings = async (databaseUrl: string): Promise<Stretch> =>
  (await measureIn<number>(databaseUrl, "load/floor", [])) as Stretch;
