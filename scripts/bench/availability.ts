import { offerTimes } from "@/lib/booking/offer-times";
import { ANY, askAbout } from "@/lib/booking/question";
import { findClinic } from "@/lib/data/clinic";
import { pool } from "@/lib/data/client";
import { offers } from "@/lib/domain/availability";
import { addDays, dateAt } from "@/lib/domain/clinic-time";
import { record, replay } from "@/scripts/bench/recorder";
import { sideBySide } from "@/scripts/bench/stopwatch";

const ROUNDS = 300;

/** One database's figures, as one line of JSON: run by scripts/bench.ts for each size in turn. */
async function measure(now: number): Promise<Record<string, number>> {
  const { timeZone } = await findClinic();
  const from = addDays(dateAt(now, timeZone), 1);
  const fortnight = () => offerTimes({ treatment: "follow-up", practitioner: ANY, from, days: 14 }, now);
  const month = () =>
    offerTimes({ treatment: "follow-up", practitioner: "marcus-osei", from, days: 31 }, now);
  const fortnightSent = await record(fortnight);
  const monthSent = await record(month);

  const asked = { treatment: "follow-up", practitioner: ANY };
  const asking = await askAbout(asked, { from, count: 31, zone: timeZone }, now);
  if (!asking) throw new Error("the demonstration clinic offers follow-ups");

  return sideBySide(ROUNDS, {
    fortnight,
    fortnightFloor: () => replay(pool(), fortnightSent),
    month,
    monthFloor: () => replay(pool(), monthSent),
    core: () => offers(asking.question, asking.days, asking.stored.clinic.gridMinutes),
  });
}

console.log(JSON.stringify(await measure(Date.now())));
process.exit(0);
