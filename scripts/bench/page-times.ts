import { Agent, get } from "node:http";
import { median } from "@/scripts/bench/stopwatch";

const ROUNDS = 300;
const WARM_UP = 60;

type Times = { first: number; last: number };

/**
 * Medians of the server's time until the first and the last byte, of two pages asked for in turn, so that whatever
 * else the machine does falls on both. Compressed, as browsers ask for it.
 */
export async function pageTimes(url: string, page: string, empty: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const taken: Record<string, Times[]> = { [page]: [], [empty]: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [path, times] of Object.entries(taken)) times.push(await timesOf(`${url}${path}`, agent));
  }
  agent.destroy();
  const middle = (path: string, which: keyof Times) =>
    median((taken[path] ?? []).slice(WARM_UP).map((times) => times[which]));
  return [
    {
      what: "first byte of /, beside an empty page",
      page: middle(page, "first"),
      empty: middle(empty, "first"),
    },
    {
      what: "last byte of /, beside an empty page",
      page: middle(page, "last"),
      empty: middle(empty, "last"),
    },
  ];
}

export function timesOf(url: string, agent: Agent, cookie = ""): Promise<Times> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const headers = { "Accept-Encoding": "gzip", Cookie: cookie };
    const request = get(url, { agent, headers }, (response) => {
      let first: number | undefined;
      response.on("data", () => (first ??= performance.now() - begun));
      response.once("end", () => {
        if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`));
        resolve({ first: first ?? NaN, last: performance.now() - begun });
      });
    });
    request.once("error", reject);
  });
}
