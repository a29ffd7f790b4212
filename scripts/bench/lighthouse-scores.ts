import lighthouse from "lighthouse";
import { median } from "@/scripts/bench/stopwatch";

const RUNS = 5;

/**
 * Medians of Lighthouse's scores of each page, out of 100, as on a phone in the middle of the market. Pages are taken in
 * turn, so that whatever else the machine does falls on all of them.
 * @param port on which a browser can be told what to do
 */
export async function lighthouseScores(urls: string[], port: number): Promise<Record<string, number>[]> {
  const taken = urls.map((url) => ({ url, scores: {} as Record<string, number[]> }));
  for (let run = 0; run < RUNS; run++) {
    for (const { url, scores } of taken) {
      const result = await lighthouse(url, { port, logLevel: "error", output: "json" });
      for (const { id, score } of Object.values(result?.lhr.categories ?? {})) {
        (scores[id] ??= []).push(Math.round((score ?? 0) * 100));
      }
    }
  }
  return taken.map(({ scores }) =>
    Object.fromEntries(Object.entries(scores).map(([id, all]) => [id, median(all)])),
  );
}
