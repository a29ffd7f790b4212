import { setTimeout as pause } from "node:timers/promises";
import { noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";
import { rounds } from "@/tests/support/rounds";
import { bookingRequest, freeSlots, told } from "./clinic-over-http";
import { sendAway } from "./database-outage";
import { ask } from "./site-database";

const AWAY_MS = rounds({ short: 4_000, proof: 60_000 });
/** Within this time the site must have noticed, and then be back. */
const NOTICED_MS = 5_000;
const BACK_MS = 10_000;
const ANSWER_MS = 15_000;
const VISIT = { treatment: "phone-question", practitioner: "any" };

jest.setTimeout(AWAY_MS + 90_000);

type Health = "live" | "ready";
const statusOf = (health: Health): Promise<number> =>
  fetch(`${told("SITE_URL")}/api/health/${health}`).then(({ status }) => status);

/** Of a page that shows no visit; while there is a database to ask, it says so. */
const pageStatus = async () => {
  const { status, headers } = await fetch(`${told("SITE_URL")}/visit/${"A".repeat(43)}`);
  return [status, headers.get("retry-after")];
};

it(`says so, books nothing, and is back by itself when the database was away for ${AWAY_MS / 1_000} s`, async () => {
  expect(await pageStatus()).toEqual([404, null]);
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const [{ now } = { now: new Date() }] = await ask<{ now: Date }>("select now()");
  const comeBack = await sendAway();
  const begun = performance.now();
  const refusals: { status: number; retryAfter: string | null; milliseconds: number }[] = [];
  try {
    await until(async () => (await statusOf("ready")) === 503, NOTICED_MS);
    while (performance.now() - begun < AWAY_MS) {
      expect(await statusOf("live")).toBe(200);
      expect(await pageStatus()).toEqual([503, "5"]);
      refusals.push(await bookingRequest({ ...VISIT, start: starts[0] ?? "" })());
      await pause(500);
    }
  } finally {
    await comeBack();
  }
  const returned = performance.now();
  await until(async () => (await statusOf("ready")) === 200, BACK_MS);
  const backAfter = performance.now() - returned;

  expect(
    refusals.filter(({ status, retryAfter }) => status !== 503 || !/^\d+$/.test(retryAfter ?? "")),
  ).toEqual([]);
  expect(Math.max(...refusals.map(({ milliseconds }) => milliseconds))).toBeLessThan(ANSWER_MS);
  expect(await ask("select from bookings where created_at >= $1", [now])).toEqual([]);
  expect((await bookingRequest({ ...VISIT, start: starts[0] ?? "" })()).status).toBe(201);
  noteFigure("seconds that the database was away", AWAY_MS / 1_000);
  noteFigure("bookings asked for meanwhile, each refused by 503 and none made", refusals.length);
  noteFigure("ready again after, in milliseconds", Math.round(backAfter));
});
