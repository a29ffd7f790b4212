import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { Client } from "pg";
import { until } from "@/tests/support/mail-server";
import { told } from "./clinic-over-http";
import { startTwinSite, type Twin } from "./twins";

jest.setTimeout(90_000);

const IN_FLIGHT = 50;
const kept = (name: string) => readFileSync(join(told("DATA_DIR"), name), "utf8").trim();
const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
let web: Twin;

beforeAll(async () => {
  web = await startTwinSite();
});
afterAll(() => {
  web?.kill();
  agent.destroy();
});

/** @returns when the request is on its way, and the status of its answer or what happened instead */
function send(path: string, by: Agent | false): { sent: Promise<unknown>; status: Promise<number | string> } {
  const request = get(web.url + path, { agent: by });
  const status = new Promise<number | string>((resolve) => {
    request.once("error", (error) => resolve(String(error)));
    request.once("response", (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode ?? 0));
      answer.once("error", (error) => resolve(String(error)));
    });
  });
  const sent = new Promise((resolve) => request.once("finish", resolve));
  return { sent: Promise.race([sent, status]), status };
}

/** By a connection of its own, which is let in after all that came before. */
const comeLater = () => send("/api/health/live", false).status;

it(`answers the ${IN_FLIGHT} requests in its hands when it is told to stop, takes no more, and ends with 0`, async () => {
  const lock = new Client({ connectionString: kept("owner-database-url") });
  await lock.connect();
  await lock.query("begin; lock table bookings in access exclusive mode");
  let statuses: Promise<(number | string)[]>;
  let late: number | string;
  let ended: Promise<number | null>;
  const began = performance.now();
  try {
    const requests = Array.from({ length: IN_FLIGHT }, () => send(`/api/bookings/${"A".repeat(43)}`, agent));
    statuses = Promise.all(requests.map(({ status }) => status));
    await Promise.all(requests.map(({ sent }) => sent));
    await comeLater(); // answered only when all of them are in its hands
    const waiting = "select from pg_locks where not granted and relation = 'bookings'::regclass";
    // The pool of ten stands at the lock; the other forty wait for the pool.
    await until(async () => ((await lock.query(waiting)).rowCount ?? 0) >= 10, 4_000);
    ended = web.stop();
    await pause(500);
    late = await comeLater();
  } finally {
    await lock.end(); // which lets go of the lock
  }

  // No link is known. Only the ten that stood at the lock may have given up on it (503); nothing is cut off.
  const answers = await statuses;
  expect(answers.filter((status) => status !== 404 && status !== 503)).toEqual([]);
  expect(answers.filter((status) => status === 503).length).toBeLessThanOrEqual(10);
  expect(late).toMatch(/ECONNREFUSED/);
  expect(await ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(30_000);
});
