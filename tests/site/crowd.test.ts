import { Client } from "pg";
import { readFileSync } from "node:fs";
import { ownerUrlFile } from "@/scripts/start/own-database";
import { noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";
import { rounds } from "@/tests/support/rounds";
import { bookingRequest, freeSlots, told, type Answer } from "./clinic-over-http";
import { ask } from "./site-database";

jest.setTimeout(120_000);

const CROWD = rounds({ short: 60, proof: 300 });
/** Nobody waits longer for an answer, whatever it is; where other tests go on beside this one, the machine may. */
const PATIENCE_MS = rounds({ short: 20_000, proof: 12_000 });
const BACK_MS = 5_000;

const visitAt = (start = "") => ({ treatment: "phone-question", practitioner: "any", start });
const countBookings = async () =>
  (await ask<{ count: number }>("select count(*)::int from bookings"))[0]?.count;

it(`answers ${CROWD} at once while no connection is free, and is itself again soon after`, async () => {
  const starts = (await freeSlots("phone-question")).map(({ start }) => start);
  const before = await countBookings();
  const owner = new Client({ connectionString: readFileSync(ownerUrlFile(told("DATA_DIR")), "utf8").trim() });
  await owner.connect();
  // Whoever gets a connection waits with it for the lock, and all others wait for a connection.
  await owner.query("begin; lock table bookings, slots in access exclusive mode");
  let seen: Answer[];
  try {
    seen = await Promise.all(
      Array.from({ length: CROWD }, (_, place) => bookingRequest(visitAt(starts[place % starts.length]))()),
    );
  } finally {
    await owner.query("rollback");
    await owner.end();
  }

  const freed = performance.now();
  await until(async () => (await freeSlots("phone-question").catch(() => [])).length > 0, BACK_MS);
  const backAfter = performance.now() - freed;
  expect(seen.filter(({ status }) => status !== 503)).toEqual([]);
  expect(seen.filter(({ retryAfter }) => !/^\d+$/.test(retryAfter ?? ""))).toEqual([]);
  expect(Math.max(...seen.map(({ milliseconds }) => milliseconds))).toBeLessThan(PATIENCE_MS);
  expect(await countBookings()).toBe(before);
  expect((await bookingRequest(visitAt(starts[0]))()).status).toBe(201);
  noteFigure(
    "requests at once while no connection was free, each answered by 503 and when to come back",
    CROWD,
  );
  const slowest = Math.max(...seen.map(({ milliseconds }) => milliseconds));
  noteFigure("slowest of these answers, in milliseconds", Math.round(slowest));
  noteFigure("free times shown again after, in milliseconds", Math.round(backAfter));
});
