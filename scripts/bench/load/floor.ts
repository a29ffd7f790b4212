import { Pool } from "pg";
import { env } from "@/lib/env";
import { openLoop } from "@/scripts/bench/load/open-loop";
import { highestRate } from "@/scripts/bench/load/rate-search";
import { recordBookings, takeBackBookings, visitsToBook } from "@/scripts/bench/recorded-bookings";
import { replay } from "@/scripts/bench/recorder";

const CONNECTIONS = 10;
const FIRST_RATE = 100;

/**
 * The highest rate at which bare `pg` books: the statements of the use case (locks, reading, the write under the
 * exclusion constraints, commit to the disk), prepared, without a web server, limits, or mail. As one line of JSON.
 */
async function measure(now: number) {
  const wanted = await visitsToBook(Infinity, now);
  const recorded = await recordBookings(wanted, now);
  const connections = new Pool({
    connectionString: env().DATABASE_URL,
    options: "-c timezone=UTC",
    max: CONNECTIONS,
  });
  const bookAgain = async (index: number): Promise<boolean> => {
    const connection = await connections.connect();
    try {
      await replay(connection, recorded[index] ?? []);
      return true;
    } finally {
      connection.release();
    }
  };
  const held = await highestRate(FIRST_RATE, async (rate, seconds) => {
    const stretch = await openLoop(rate, Math.min(seconds, recorded.length / rate), bookAgain);
    await takeBackBookings();
    return stretch;
  });
  await connections.end();
  return held;
}

console.log(JSON.stringify(await measure(Date.now())));
process.exit(0);
