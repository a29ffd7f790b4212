import { setTimeout as pause } from "node:timers/promises";
import { LONGEST_MS, percentile, type Stretch } from "@/scripts/bench/load/rate-search";

/**
 * Sends at a constant rate whether or not answers come, as people do who know nothing of each other. Each waits from
 * the moment it was due, not from when it was sent: what a busy server, or we, put off is counted. It ends early once
 * more than one in a hundred have waited too long.
 * @param send resolves to whether the answer was the expected one
 */
export async function openLoop(
  rate: number,
  seconds: number,
  send: (index: number) => Promise<boolean>,
): Promise<Stretch> {
  const count = Math.max(1, Math.round(rate * seconds));
  const taken: number[] = [];
  const underWay: Promise<void>[] = [];
  let unexpected = 0;
  let late = 0;
  const one = async (index: number, due: number): Promise<void> => {
    const isExpected = await send(index).catch(() => false);
    const waited = performance.now() - due;
    taken.push(waited);
    if (!isExpected) unexpected += 1;
    if (waited > LONGEST_MS) late += 1;
  };
  const isLost = () => unexpected > 0 || late > count / 100;
  const begun = performance.now();
  for (let index = 0; index < count && !isLost(); index++) {
    const due = begun + (index * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    underWay.push(one(index, due));
  }
  await Promise.all(underWay);
  return {
    rate,
    sent: taken.length,
    middle: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
    unexpected,
  };
}
