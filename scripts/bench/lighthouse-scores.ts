import lighthouse from "lighthouse";
import { median } from "@/scripts/bench/stopwatch";

const RUNS = 5;

/**
 * Medians of Lighthouse's scores, out of 100, as on a phone in the middle of the market.
 * @param port on which a browser can be told what to do
 */
export async function lighthouseScores(url: string, port: number): Promise<Record<string, number>> {
  const scores: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(url, { port, logLevel: "error", output: "json" });
    for (const { id, score } of Object.values(result?.lhr.categories ?? {})) {
      (scores[id] ??= []).push(Math.round((score ?? 0) * 100));
    }
  }
  return Object.fromEntries(Object.entries(scores).map(([id, all]) => [id, median(all)]));
}
