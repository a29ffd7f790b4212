import { findClinic } from "@/lib/data/clinic";
import { pool } from "@/lib/data/client";
import { showDay } from "@/lib/desk/show-day";
import { dateAt } from "@/lib/domain/clinic-time";
import { env } from "@/lib/env";
import { busyDay, fillBusyDay } from "@/scripts/bench/busy-day";
import { record, replay } from "@/scripts/bench/recorder";
import { sideBySide } from "@/scripts/bench/stopwatch";

const ROUNDS = 200;
const VISITS = 60;

/** One database's figures for the desk's day, as one line of JSON: run by scripts/bench.ts for each size in turn. */
async function measure(now: number): Promise<Record<string, number>> {
  const { timeZone } = await findClinic();
  const date = busyDay(dateAt(now, timeZone));
  await fillBusyDay(env().DATABASE_URL, date);
  const day = () => showDay(date, now);
  const { visits } = await day();
  if (visits.length !== VISITS) throw new Error(`the busy day has ${visits.length} visits`);
  const sent = await record(day);
  return sideBySide(ROUNDS, { day, dayFloor: () => replay(pool(), sent) });
}

console.log(JSON.stringify(await measure(Date.now())));
process.exit(0);
